package dev.frameline.compose;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

import dev.frameline.base.bytes.Utf8Validator;

/// A file as a message. Blocks on the disk.
///
/// It goes out as text if all of it is UTF-8 and no zero byte is in it, else as binary.
final class ChosenFile {

    /// The largest array that every machine can make.
    static final long MOST = Integer.MAX_VALUE - 16L;

    private ChosenFile() {}

    static Encoded encode(String file) {
        if (file.isBlank()) {
            return bad("Choose a file to send");
        }
        try {
            Path path = Path.of(file);
            if (!Files.isRegularFile(path)) {
                return bad(Files.exists(path) ? "This is not a file" : "There is no such file");
            }
            long size = Files.size(path);
            if (size > MOST) {
                return bad("This file is larger than the 2 GB that fit into one message");
            }
            return new Encoded.FromFile(path, size, isText(path));
        } catch (InvalidPathException e) {
            return bad("This is not a path");
        } catch (IOException e) {
            return bad("This file cannot be read");
        }
    }

    private static Encoded.Bad bad(String reason) {
        return new Encoded.Bad(reason, 0, 1, 1);
    }

    private static boolean isText(Path path) throws IOException {
        Utf8Validator validator = new Utf8Validator();
        byte[] buffer = new byte[65_536];
        try (InputStream in = Files.newInputStream(path)) {
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                if (hasZero(buffer, read) || !validator.feed(buffer, 0, read)) {
                    return false;
                }
            }
        }
        return validator.isComplete();
    }

    static boolean isText(byte[] bytes) {
        Utf8Validator validator = new Utf8Validator();
        validator.feed(bytes, 0, bytes.length);
        return validator.isComplete() && !hasZero(bytes, bytes.length);
    }

    private static boolean hasZero(byte[] bytes, int length) {
        for (int i = 0; i < length; i++) {
            if (bytes[i] == 0) {
                return true;
            }
        }
        return false;
    }
}
