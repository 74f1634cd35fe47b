package dev.frameline.settings;

import java.util.List;

/// The window as it was left: it comes back like this.
///
/// @param bounds where it stood
/// @param maximized whether it filled the screen
/// @param sidebarWidth in pixels
/// @param tabs open ones, in order
/// @param selectedTab index of the one in front
public record WindowState(Bounds bounds, boolean maximized, double sidebarWidth, List<OpenTab> tabs,
        int selectedTab) {

    public static final WindowState DEFAULT = new WindowState(new Bounds(-1, -1, 1440, 900), false, 240, List.of(), 0);

    public WindowState {
        tabs = List.copyOf(tabs);
    }

    static WindowState defaults() {
        return DEFAULT;
    }

    /// A rectangle on the screen, in pixels; a negative corner means anywhere.
    public record Bounds(double x, double y, double width, double height) {
        static Bounds defaults() {
            return DEFAULT.bounds();
        }
    }

    /// An open tab.
    ///
    /// @param profileId of the saved connection that it shows; empty if it is not saved
    /// @param url of a connection that is not saved
    /// @param recording file that it showed last; empty if none
    /// @param view name of the chosen view tab
    /// @param draftMode how the unsent text is meant: JSON, TEXT, HEX, BASE64 or FILE
    /// @param draftText unsent text
    /// @param recent messages sent lately, newest first
    /// @param splits the detail's divider, 0 to 1, and the composer's height in pixels
    public record OpenTab(String profileId, String url, String recording, String view, String draftMode,
            String draftText, List<String> recent, List<Double> splits) {

        public static final OpenTab DEFAULT = new OpenTab("", "", "", "", "JSON", "", List.of(), List.of());

        public OpenTab {
            recent = List.copyOf(recent);
            splits = List.copyOf(splits);
        }

        static OpenTab defaults() {
            return DEFAULT;
        }

        /// Whether it only shows a recording that was opened.
        public boolean isViewer() {
            return profileId.isEmpty() && url.isEmpty() && !recording.isEmpty();
        }
    }
}
