package dev.frameline.profile;

import java.util.ArrayList;
import java.util.List;

/// A saved connection.
///
/// @param id stays the same through renaming and moving
/// @param name shown in the sidebar; if empty, the address is
/// @param url as typed; see [TargetUrl]
/// @param params appended to the query
/// @param headers sent in this order and case
/// @param subprotocols offered, most wanted first
/// @param compression what is offered of permessage-deflate
/// @param trusted SHA-256 fingerprints (lower-case hex) of certificates that this profile trusts
/// @param patience how long each step may take
/// @param timeline how its entries are shown
public record Profile(String id, String name, String url, List<NamedValue> params, List<NamedValue> headers,
        List<String> subprotocols, Compression compression, List<String> trusted, Patience patience,
        TimelineChoices timeline) {

    public Profile {
        params = List.copyOf(params);
        headers = List.copyOf(headers);
        subprotocols = List.copyOf(subprotocols);
        trusted = List.copyOf(trusted);
    }

    /// With everything but its address left as it comes.
    public static Profile of(String id, String name, String url) {
        return new Profile(id, name, url, List.of(), List.of(), List.of(), Compression.OFFERED, List.of(),
                Patience.DEFAULT, TimelineChoices.NONE);
    }

    static Profile defaults() {
        return of("", "", "");
    }

    /// What to call it: its name, or its address without the scheme if it has none.
    public String title() {
        if (!name.isBlank()) {
            return name;
        }
        int scheme = url.indexOf("://");
        return scheme < 0 ? url : url.substring(scheme + 3);
    }

    public Profile withId(String other) {
        return new Profile(other, name, url, params, headers, subprotocols, compression, trusted, patience,
                timeline);
    }

    public Profile withName(String other) {
        return new Profile(id, other, url, params, headers, subprotocols, compression, trusted, patience,
                timeline);
    }

    public Profile withUrl(String other) {
        return new Profile(id, name, other, params, headers, subprotocols, compression, trusted, patience,
                timeline);
    }

    public Profile withParams(List<NamedValue> other) {
        return new Profile(id, name, url, other, headers, subprotocols, compression, trusted, patience,
                timeline);
    }

    public Profile withHeaders(List<NamedValue> other) {
        return new Profile(id, name, url, params, other, subprotocols, compression, trusted, patience,
                timeline);
    }

    public Profile withSubprotocols(List<String> other) {
        return new Profile(id, name, url, params, headers, other, compression, trusted, patience,
                timeline);
    }

    public Profile withCompression(Compression other) {
        return new Profile(id, name, url, params, headers, subprotocols, other, trusted, patience,
                timeline);
    }

    public Profile withTrusted(List<String> other) {
        return new Profile(id, name, url, params, headers, subprotocols, compression, other, patience,
                timeline);
    }

    public Profile withPatience(Patience other) {
        return new Profile(id, name, url, params, headers, subprotocols, compression, trusted, other,
                timeline);
    }

    public Profile withTimeline(TimelineChoices other) {
        return new Profile(id, name, url, params, headers, subprotocols, compression, trusted, patience, other);
    }

    /// Trusting one more certificate.
    public Profile trusting(String sha256) {
        if (trusted.contains(sha256)) {
            return this;
        }
        List<String> more = new ArrayList<>(trusted);
        more.add(sha256);
        return withTrusted(more);
    }
}
