package dev.frameline.profile;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;

/// All folders and profiles. Immutable: every change gives another tree, so that undo is keeping the one before.
///
/// @param folders in the order shown
public record ProfileTree(List<Folder> folders) {

    public static final ProfileTree EMPTY = new ProfileTree(List.of());

    public ProfileTree {
        folders = List.copyOf(folders);
    }

    static ProfileTree defaults() {
        return EMPTY;
    }

    /// The profile with this id.
    public Optional<Profile> profile(String id) {
        return folders.stream().flatMap(folder -> folder.profiles().stream()).filter(each -> each.id().equals(id))
                .findFirst();
    }

    /// The folder that holds the profile with this id.
    public Optional<Folder> folderOf(String profileId) {
        return folders.stream().filter(folder -> indexIn(folder, profileId) >= 0).findFirst();
    }

    /// With one more folder, at the end.
    public ProfileTree add(Folder folder) {
        List<Folder> more = new ArrayList<>(folders);
        more.add(folder);
        return new ProfileTree(more);
    }

    /// With one more profile, at the end of a folder; an unknown folder changes nothing.
    public ProfileTree add(String folderId, Profile profile) {
        return inFolder(folderId,
                folder -> folder.withProfiles(inserted(folder.profiles(), Integer.MAX_VALUE, profile)));
    }

    /// With this profile in the place of the one of the same id.
    public ProfileTree replace(Profile profile) {
        return everyFolder(folder -> folder.withProfiles(folder.profiles().stream()
                .map(each -> each.id().equals(profile.id()) ? profile : each).toList()));
    }

    /// With a copy right after the original, called "Name copy", "Name copy 2" and so on.
    public ProfileTree duplicate(String profileId, String copyId) {
        return everyFolder(folder -> {
            int index = indexIn(folder, profileId);
            if (index < 0) {
                return folder;
            }
            Profile original = folder.profiles().get(index);
            Profile copy = original.withId(copyId).withName(freeName(original.title()));
            return folder.withProfiles(inserted(folder.profiles(), index + 1, copy));
        });
    }

    private String freeName(String title) {
        String wanted = title + " copy";
        String name = wanted;
        for (int i = 2; isTaken(name); i++) {
            name = wanted + " " + i;
        }
        return name;
    }

    private boolean isTaken(String name) {
        return folders.stream().flatMap(folder -> folder.profiles().stream())
                .anyMatch(each -> each.name().equals(name));
    }

    /// With a profile moved to `index` of a folder, counted without the profile itself; beyond the end means the end.
    public ProfileTree move(String profileId, String folderId, int index) {
        Optional<Profile> moved = profile(profileId);
        if (moved.isEmpty() || folders.stream().noneMatch(folder -> folder.id().equals(folderId))) {
            return this;
        }
        return remove(profileId).inFolder(folderId,
                folder -> folder.withProfiles(inserted(folder.profiles(), index, moved.get())));
    }

    /// With a folder moved to `index`, counted without the folder itself.
    public ProfileTree moveFolder(String folderId, int index) {
        List<Folder> rest = new ArrayList<>(folders);
        Optional<Folder> moved = folders.stream().filter(folder -> folder.id().equals(folderId)).findFirst();
        moved.ifPresent(folder -> {
            rest.remove(folder);
            rest.add(Math.clamp(index, 0, rest.size()), folder);
        });
        return new ProfileTree(rest);
    }

    /// Without the profile or folder of this id; a folder goes with all that it holds.
    public ProfileTree remove(String id) {
        return new ProfileTree(folders.stream().filter(folder -> !folder.id().equals(id))
                .map(folder -> folder.withProfiles(
                        folder.profiles().stream().filter(each -> !each.id().equals(id)).toList()))
                .toList());
    }

    /// With a change to one folder.
    public ProfileTree inFolder(String folderId, UnaryOperator<Folder> change) {
        return everyFolder(folder -> folder.id().equals(folderId) ? change.apply(folder) : folder);
    }

    /// Only the profiles whose name, address or folder contains every word of `words`, in any case; folders left empty
    /// by that are left out and all others are open. Without words, all of it.
    public ProfileTree search(String words) {
        if (words.isBlank()) {
            return this;
        }
        List<String> wanted = List.of(words.toLowerCase(Locale.ROOT).strip().split("\\s+"));
        return new ProfileTree(folders.stream()
                .map(folder -> folder.withExpanded(true).withProfiles(
                        folder.profiles().stream().filter(each -> matches(folder, each, wanted)).toList()))
                .filter(folder -> !folder.profiles().isEmpty()).toList());
    }

    private static boolean matches(Folder folder, Profile profile, List<String> wanted) {
        String text = (profile.name() + "\n" + profile.url() + "\n" + folder.name()).toLowerCase(Locale.ROOT);
        return wanted.stream().allMatch(text::contains);
    }

    private ProfileTree everyFolder(UnaryOperator<Folder> change) {
        return new ProfileTree(folders.stream().map(change).toList());
    }

    private static int indexIn(Folder folder, String profileId) {
        for (int i = 0; i < folder.profiles().size(); i++) {
            if (folder.profiles().get(i).id().equals(profileId)) {
                return i;
            }
        }
        return -1;
    }

    private static List<Profile> inserted(List<Profile> profiles, int index, Profile profile) {
        List<Profile> more = new ArrayList<>(profiles);
        more.add(Math.clamp(index, 0, more.size()), profile);
        return more;
    }
}
