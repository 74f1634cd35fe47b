package dev.frameline.cli;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.util.List;
import java.util.Map;

import dev.frameline.base.json.Json;
import dev.frameline.base.json.JsonRead;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.fail;

/// One command run in this process, and all that it said.
///
/// @param code the exit code
/// @param out standard output
/// @param err standard error
record Run(int code, String out, String err) {

    /// As if its output went into a pipe.
    static Run of(String... words) {
        return of(false, words);
    }

    /// @param isInteractive as if a person watched
    static Run of(boolean isInteractive, String... words) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Terminal terminal = new Terminal(new PrintStream(out, false, UTF_8), new PrintStream(err, true, UTF_8),
                isInteractive);
        int code = CommandLineInterface.run(List.of(words), terminal);
        terminal.out().flush();
        return new Run(code, out.toString(UTF_8), err.toString(UTF_8));
    }

    /// The lines of standard output, each of them a JSON object.
    List<Map<String, Object>> objects() {
        return out.lines().map(Run::object).toList();
    }

    /// The last line of standard output, as a JSON object.
    Map<String, Object> lastObject() {
        return object(out.lines().toList().getLast());
    }

    private static Map<String, Object> object(String line) {
        return switch (Json.readMap(line)) {
            case JsonRead.Value<Map<String, Object>>(Map<String, Object> value) -> value;
            case JsonRead.Broken<Map<String, Object>> broken -> fail(line + ": " + broken);
        };
    }
}
