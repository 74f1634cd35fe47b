package dev.frameline.app;

import java.util.List;
import java.util.Optional;
import javafx.application.Application;

import dev.frameline.cli.CommandLineInterface;

/// Where the program starts: words for the terminal go to the terminal commands, all else opens the window. Main thread
/// only.
public final class Main {

    private Main() {}

    /// Runs the program. The process ends with the exit code of the terminal command, or with 1 where no window can
    /// open.
    public static void main(String[] args) {
        List<String> words = List.of(args);
        if (CommandLineInterface.accepts(words)) {
            System.exit(CommandLineInterface.run(words));
        }
        System.err.println("Starting Frameline...");
        prepareForTheToolkit(new Preflight(new ThisMachine()));
        Application.launch(FramelineApplication.class, args);
    }

    private static void prepareForTheToolkit(Preflight preflight) {
        Optional<String> complaint = preflight.complaint();
        if (complaint.isPresent()) {
            System.err.println(complaint.get());
            System.exit(1);
        }
        preflight.graphicsComplaint().ifPresent(line -> {
            System.err.println(line);
            System.setProperty("prism.order", "sw");
        });
    }
}
