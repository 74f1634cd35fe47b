package dev.frameline.handshake;

import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/// Header lines in the order of the wire, repeated ones kept apart.
///
/// @param list the lines
public record Headers(List<Header> list) implements Iterable<Header> {

    public Headers {
        list = List.copyOf(list);
    }

    /// Value of the first line with this name.
    public Optional<String> first(String name) {
        return list.stream().filter(header -> header.isNamed(name)).map(Header::value).findFirst();
    }

    /// Values of all lines with this name, in order.
    public List<String> all(String name) {
        return list.stream().filter(header -> header.isNamed(name)).map(Header::value).toList();
    }

    /// Whether any line with this name holds `token` in its comma-separated list, without case, RFC 9110 §5.6.1.
    public boolean hasToken(String name, String token) {
        return all(name).stream().flatMap(value -> List.of(value.split(",", -1)).stream())
                .anyMatch(item -> item.strip().equalsIgnoreCase(token));
    }

    @Override
    public Iterator<Header> iterator() {
        return list.iterator();
    }
}
