package dev.frameline.app;

/// A shared library that the toolkit loads on Linux, and the package that brings it on the usual distributions. The
/// names were read from the NEEDED entries of JavaFX's own libraries. Any thread.
enum NativeLibrary {

    FREETYPE("libfreetype.so.6", Use.TEXT, "libfreetype6", "freetype", "freetype2"), FONTCONFIG("libfontconfig.so.1",
            Use.TEXT, "libfontconfig1", "fontconfig", "fontconfig"), PANGO("libpangoft2-1.0.so.0", Use.TEXT,
                    "libpangoft2-1.0-0", "pango", "pango"), GTK("libgtk-3.so.0", Use.WINDOW, "libgtk-3-0", "gtk3",
                            "gtk3"), XTST("libXtst.so.6", Use.WINDOW, "libxtst6", "libXtst", "libxtst"), GL(
                                    "libGL.so.1", Use.GRAPHICS_CARD, "libgl1", "libglvnd-glx",
                                    "libglvnd"), XF86VM("libXxf86vm.so.1", Use.GRAPHICS_CARD, "libxxf86vm1",
                                            "libXxf86vm", "libxxf86vm");

    /// What a library is loaded for. Without the graphics card the toolkit draws with the processor.
    enum Use {
        TEXT, WINDOW, GRAPHICS_CARD
    }

    private final String fileName;
    private final Use use;
    private final String aptPackage;
    private final String dnfPackage;
    private final String pacmanPackage;

    NativeLibrary(String fileName, Use use, String aptPackage, String dnfPackage, String pacmanPackage) {
        this.fileName = fileName;
        this.use = use;
        this.aptPackage = aptPackage;
        this.dnfPackage = dnfPackage;
        this.pacmanPackage = pacmanPackage;
    }

    /// The name that the system's loader knows it by.
    String fileName() {
        return fileName;
    }

    Use use() {
        return use;
    }

    String packageFor(PackageInstaller installer) {
        return switch (installer) {
            case APT -> aptPackage;
            case DNF -> dnfPackage;
            case PACMAN -> pacmanPackage;
        };
    }
}
