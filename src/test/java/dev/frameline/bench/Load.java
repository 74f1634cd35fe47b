package dev.frameline.bench;

import java.util.Locale;

/// One size of frame that is measured.
///
/// @param name for the table
/// @param bytes of payload
/// @param frames in each round
record Load(String name, int bytes, int frames) {

    String resource() {
        return String.format(Locale.ROOT, "/?frames=%d&size=%d", frames, bytes);
    }
}
