package dev.frameline.ui.kit.text;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/// The texts of one pane, out of the bundle beside its package: `Texts.of("timeline")` reads
/// `dev/frameline/ui/timeline/timeline.properties`. Any thread.
public final class Texts {

    private static final String ROOT = "dev.frameline.ui.";

    private final ResourceBundle bundle;

    private Texts(ResourceBundle bundle) {
        this.bundle = bundle;
    }

    /// The texts of the package `dev.frameline.ui.` + `pane`; the bundle is called like the last part of its name.
    ///
    /// @throws java.util.MissingResourceException if there is no such bundle
    public static Texts of(String pane) {
        String name = pane.substring(pane.lastIndexOf('.') + 1);
        return new Texts(ResourceBundle.getBundle(ROOT + pane + "." + name, Locale.ENGLISH,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES)));
    }

    /// The text under `key` as it stands.
    ///
    /// @throws java.util.MissingResourceException if there is none: a text that is missing is a bug
    public String get(String key) {
        return bundle.getString(key);
    }

    /// The text under `key` with its placeholders `{0}`, `{1}`... filled in. Numbers are grouped by a thin space as
    /// [Sizes#count] does, so pass them as text where they should not be. An apostrophe in such a text is written twice.
    public String get(String key, Object... args) {
        Object[] shown = new Object[args.length];
        for (int i = 0; i < args.length; i++) {
            shown[i] = switch (args[i]) {
                case Integer n -> Sizes.count(n);
                case Long n -> Sizes.count(n);
                case Object other -> other;
            };
        }
        return new MessageFormat(bundle.getString(key), Locale.ENGLISH).format(shown);
    }
}
