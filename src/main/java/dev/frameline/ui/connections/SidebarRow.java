package dev.frameline.ui.connections;

import dev.frameline.profile.Folder;
import dev.frameline.profile.Profile;

/// A row of the sidebar. Any thread.
sealed interface SidebarRow {

    /// Stays the same while the row lives.
    String id();

    /// What it is called, for renaming.
    String name();

    /// The head of a folder, with how many profiles it shows.
    record FolderRow(Folder folder) implements SidebarRow {
        @Override
        public String id() {
            return folder.id();
        }

        @Override
        public String name() {
            return folder.name();
        }
    }

    /// A profile.
    record ProfileRow(Profile profile, String folderId) implements SidebarRow {
        @Override
        public String id() {
            return profile.id();
        }

        @Override
        public String name() {
            return profile.title();
        }
    }
}
