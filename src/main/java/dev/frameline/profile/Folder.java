package dev.frameline.profile;

import java.util.List;

/// A named group of profiles.
///
/// @param id stays the same through renaming
/// @param name shown in the sidebar
/// @param expanded whether its profiles are shown
/// @param profiles in the order shown
public record Folder(String id, String name, boolean expanded, List<Profile> profiles) {

    public Folder {
        profiles = List.copyOf(profiles);
    }

    static Folder defaults() {
        return new Folder("", "", true, List.of());
    }

    public Folder withName(String other) {
        return new Folder(id, other, expanded, profiles);
    }

    public Folder withExpanded(boolean other) {
        return new Folder(id, name, other, profiles);
    }

    public Folder withProfiles(List<Profile> other) {
        return new Folder(id, name, expanded, other);
    }
}
