package dev.frameline.compose;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import dev.frameline.base.fault.Fault;
import dev.frameline.base.fault.FaultException;

/// What a draft means. Any thread.
public sealed interface Encoded {

    /// Bytes to send.
    ///
    /// @param bytes made for this value: whoever sends may keep them
    /// @param text whether as a text message, RFC 6455 §5.6
    record Ready(byte[] bytes, boolean text) implements Encoded {}

    /// It cannot be sent.
    ///
    /// @param reason one plain sentence without a full stop
    /// @param offset the first character at fault, from 0
    /// @param line of that character, from 1
    /// @param column of that character, from 1
    record Bad(String reason, int offset, int line, int column) implements Encoded {

        static Bad at(String text, int offset, String reason) {
            int line = 1 + (int) text.chars().limit(offset).filter(it -> it == '\n').count();
            return new Bad(reason, offset, line, offset - text.lastIndexOf('\n', offset - 1));
        }
    }

    /// A file to send; its bytes are not read yet.
    ///
    /// @param size in bytes when it was looked at
    /// @param text whether all of it was UTF-8 text then
    record FromFile(Path path, long size, boolean text) implements Encoded {

        /// Reads the file now; blocks. A file that has changed since is judged anew, so that no text message ever
        /// carries bytes that are not UTF-8 (RFC 6455 §8.1).
        public Ready read() throws FaultException {
            try {
                if (Files.size(path) > ChosenFile.MOST) {
                    throw new FaultException(Fault.of(Fault.Kind.LIMIT, path + " has grown beyond 2 GB.",
                            "Choose a smaller file: no more fits into one message."));
                }
                byte[] bytes = Files.readAllBytes(path);
                return new Ready(bytes, ChosenFile.isText(bytes));
            } catch (IOException e) {
                throw new FaultException(Fault.of(Fault.Kind.DISK, path + " could not be read.",
                        "Check that it is still there and readable.", e));
            }
        }
    }
}
