package dev.frameline.ui.kit.icon;

/// The line icons, each a path on a 16x16 grid, drawn by a pen 1.3 wide or filled. Any thread.
public enum Icon {
    /// Magnifying glass.
    SEARCH("M7 2.5 a4.5 4.5 0 1 0 0 9 a4.5 4.5 0 1 0 0 -9 M10.3 10.3 L13.7 13.7"),
    /// Plus sign.
    PLUS("M8 3 V13 M3 8 H13"),
    /// Cross that closes a tab.
    CLOSE("M4.5 4.5 L11.5 11.5 M11.5 4.5 L4.5 11.5"),
    /// Shut padlock: an encrypted connection.
    LOCK("M4 7 H12 A1 1 0 0 1 13 8 V13 A1 1 0 0 1 12 14 H4 A1 1 0 0 1 3 13 V8 A1 1 0 0 1 4 7 Z "
            + "M4.6 7 V5 a3.4 3.4 0 0 1 6.8 0 V7 H9.8 V5 a1.8 1.8 0 0 0 -3.6 0 V7 Z", true),
    /// Open padlock: a plain connection.
    LOCK_OPEN("M3.8 7.5 H12.2 A0.7 0.7 0 0 1 12.9 8.2 V12.8 A0.7 0.7 0 0 1 12.2 13.5 H3.8 A0.7 0.7 0 0 1 3.1 12.8 "
            + "V8.2 A0.7 0.7 0 0 1 3.8 7.5 Z M5.3 7.5 V4.8 a2.7 2.7 0 0 1 5.2 -1"),
    /// Outbound.
    ARROW_UP("M8 13.5 V2.8 M4 6.8 L8 2.8 L12 6.8"),
    /// Inbound.
    ARROW_DOWN("M8 2.5 V13.2 M4 9.2 L8 13.2 L12 9.2"),
    /// Arrow to a bar: stay at the newest row.
    FOLLOW("M8 2 V10.6 M4.4 7 L8 10.6 L11.6 7 M3.5 13.5 H12.5"),
    /// Two bars.
    PAUSE("M4.6 3 H6.6 V13 H4.6 Z M9.4 3 H11.4 V13 H9.4 Z", true),
    /// Triangle.
    PLAY("M5 3 L13 8 L5 13 Z", true),
    /// Two sheets.
    COPY("M6.2 5.5 H12.8 A0.7 0.7 0 0 1 13.5 6.2 V12.8 A0.7 0.7 0 0 1 12.8 13.5 H6.2 A0.7 0.7 0 0 1 5.5 12.8 V6.2 "
            + "A0.7 0.7 0 0 1 6.2 5.5 Z M3.2 10.5 A0.7 0.7 0 0 1 2.5 9.8 V3.2 A0.7 0.7 0 0 1 3.2 2.5 H9.8 "
            + "A0.7 0.7 0 0 1 10.5 3.2"),
    /// Round arrow: again and again.
    REPEAT("M13 8 a5 5 0 1 1 -1.6 -3.7 M13.2 1.8 V4.6 H10.4"),
    /// Toothed wheel.
    GEAR("M8 5.7 a2.3 2.3 0 1 0 0 4.6 a2.3 2.3 0 1 0 0 -4.6 M8 1.8 V3.6 M8 12.4 V14.2 M1.8 8 H3.6 M12.4 8 H14.2 "
            + "M3.6 3.6 L4.9 4.9 M11.1 11.1 L12.4 12.4 M12.4 3.6 L11.1 4.9 M4.9 11.1 L3.6 12.4 "
            + "M8 3.6 a4.4 4.4 0 1 0 0 8.8 a4.4 4.4 0 1 0 0 -8.8"),
    /// Three dots.
    MORE("M3.6 6.8 a1.2 1.2 0 1 0 0 2.4 a1.2 1.2 0 1 0 0 -2.4 Z M8 6.8 a1.2 1.2 0 1 0 0 2.4 a1.2 1.2 0 1 0 0 -2.4 Z "
            + "M12.4 6.8 a1.2 1.2 0 1 0 0 2.4 a1.2 1.2 0 1 0 0 -2.4 Z", true),
    /// Points right: closed.
    CHEVRON_RIGHT("M6 3.5 L10.5 8 L6 12.5"),
    /// Points down: open.
    CHEVRON_DOWN("M3.5 6 L8 10.5 L12.5 6"),
    /// Folder.
    FOLDER("M2 4.2 A0.7 0.7 0 0 1 2.7 3.5 H6 L7.5 5.2 H13.3 A0.7 0.7 0 0 1 14 5.9 V12 A0.7 0.7 0 0 1 13.3 12.7 H2.7 "
            + "A0.7 0.7 0 0 1 2 12 Z"),
    /// Sheet with a bent corner.
    FILE("M4 2 H9 L12.5 5.5 V13.3 A0.7 0.7 0 0 1 11.8 14 H4.2 A0.7 0.7 0 0 1 3.5 13.3 V2.7 A0.7 0.7 0 0 1 4.2 2 Z "
            + "M9 2.2 V5.5 H12.3"),
    /// Bin.
    TRASH("M2.8 4.3 H13.2 M6 4.2 V2.6 H10 V4.2 M4.2 4.5 L4.9 13.6 H11.1 L11.8 4.5 M6.7 7 V11 M9.3 7 V11"),
    /// Pencil.
    EDIT("M3 13 L3.6 10.2 L10.8 3 L13 5.2 L5.8 12.4 Z M9.3 4.5 L11.5 6.7"),
    /// Triangle with a mark.
    WARN("M8 2.2 L14.3 13.3 H1.7 Z M8 6.2 V9.6 M8 11.2 V11.9"),
    /// Tick.
    CHECK("M3 8.6 L6.4 12 L13 4.6"),
    /// Cross that says no.
    CROSS("M4 4 L12 12 M12 4 L4 12"),
    /// Square.
    STOP("M3.5 3.5 H12.5 V12.5 H3.5 Z", true),
    /// Plug meeting a socket.
    CONNECT("M2 8 H5 M11 8 H14 M5 5 H6.5 A3 3 0 0 1 6.5 11 H5 Z M11 5 A3 3 0 0 0 11 11 Z"),
    /// Arrow bent back.
    UNDO("M6 3 L3 6 L6 9 M3.2 6 H9.5 a3.5 3.5 0 0 1 0 7 H6.5"),
    /// Crescent: dark theme.
    MOON("M13 9.6 A5.6 5.6 0 1 1 6.6 2.8 A4.6 4.6 0 0 0 13 9.6 Z"),
    /// Sun: light theme.
    SUN("M8 5.2 a2.8 2.8 0 1 0 0 5.6 a2.8 2.8 0 1 0 0 -5.6 M8 1.5 V3 M8 13 V14.5 M1.5 8 H3 M13 8 H14.5 "
            + "M3.4 3.4 L4.5 4.5 M11.5 11.5 L12.6 12.6 M12.6 3.4 L11.5 4.5 M4.5 11.5 L3.4 12.6"),
    /// Eye: show what is hidden.
    EYE("M1.5 8 C3.3 4.7 5.5 3.2 8 3.2 C10.5 3.2 12.7 4.7 14.5 8 C12.7 11.3 10.5 12.8 8 12.8 C5.5 12.8 3.3 11.3 1.5 8 "
            + "Z M8 6 a2 2 0 1 0 0 4 a2 2 0 1 0 0 -4"),
    /// Lozenge: what a person marked.
    MARK("M8 2.4 L13.6 8 L8 13.6 L2.4 8 Z"),
    /// Arrow to a place in the middle.
    GO_TO("M2 8 H9.5 M6.5 5 L9.5 8 L6.5 11 M12.8 3 V13"),
    /// Funnel: hide what does not match.
    FILTER("M2.2 3 H13.8 L9.4 8.4 V13.4 L6.6 11.8 V8.4 Z"),
    /// Picture of hills.
    PICTURE("M2.5 3.5 H13.5 V12.5 H2.5 Z M2.8 11.5 L6.2 7.6 L8.6 10.4 L10.4 8.6 L13.2 11.5 M10.6 5.6 V6.2"),
    /// Clock face.
    CLOCK("M8 2 a6 6 0 1 0 0 12 a6 6 0 1 0 0 -12 M8 4.6 V8 L10.6 9.6");

    private final String path;
    private final boolean filled;

    Icon(String path) {
        this(path, false);
    }

    Icon(String path, boolean filled) {
        this.path = path;
        this.filled = filled;
    }

    /// SVG path data.
    String path() {
        return path;
    }

    /// Whether the path is filled rather than drawn with a pen.
    boolean isFilled() {
        return filled;
    }
}
