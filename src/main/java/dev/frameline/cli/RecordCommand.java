package dev.frameline.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicBoolean;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

import dev.frameline.base.fault.Fault;
import dev.frameline.base.fault.FaultException;
import dev.frameline.base.task.Tasks;
import dev.frameline.base.task.ThreadTasks;
import dev.frameline.base.time.Ticker;
import dev.frameline.demo.DemoServer;
import dev.frameline.profile.TargetUrl;
import dev.frameline.session.LiveSession;
import dev.frameline.session.Session;
import dev.frameline.session.SessionSnapshot;
import dev.frameline.wire.ConnectRequest.Target;

/// `frameline record`: one connection into one new recording. Main thread only.
@Command(name = "record", mixinStandardHelpOptions = true, versionProvider = FramelineCommand.VersionLine.class, description = {
        "Connects, records every frame in both directions, and prints a summary.",
        "It ends when the server closes, when a limit is reached, or with Ctrl C."})
final class RecordCommand implements Callable<Integer> {

    private final Terminal terminal;
    private final Ticker ticker = Ticker.system();
    private final AtomicBoolean hasBug = new AtomicBoolean();

    /// Put in place by picocli.
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private RecordOptions options = new RecordOptions();

    RecordCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws InterruptedException {
        return switch (TargetUrl.parse(options.url(), List.of())) {
            case TargetUrl.Invalid invalid ->
                throw new ParameterException(spec.commandLine(), options.url() + ": " + invalid.reason());
            case TargetUrl.Valid target -> connect(target);
        };
    }

    private int connect(TargetUrl.Valid url) throws InterruptedException {
        try (Tasks tasks = new ThreadTasks(Runnable::run, this::bug); StopRequest stop = new StopRequest()) {
            int code = url.scheme() == TargetUrl.Scheme.DEMO
                    ? recordDemo(url, tasks, stop)
                    : record(new Target(url.scheme() == TargetUrl.Scheme.WSS, url.host(), url.port(),
                            url.resource()), fileFor(url), tasks, stop);
            return hasBug.get() ? ExitCode.BUG : code;
        } catch (FaultException failed) {
            terminal.complain(failed.fault());
            return failed.fault().kind() == Fault.Kind.NETWORK ? ExitCode.CONNECTION : ExitCode.FILE;
        }
    }

    private int recordDemo(TargetUrl.Valid url, Tasks tasks, StopRequest stop)
            throws FaultException, InterruptedException {
        try (DemoServer server = DemoServer.start(tasks, ticker)) {
            return record(new Target(false, "127.0.0.1", server.port(), url.resource()), fileFor(url), tasks, stop);
        }
    }

    private int record(Target target, Path file, Tasks tasks, StopRequest stop)
            throws FaultException, InterruptedException {
        if (Files.exists(file)) {
            throw new FaultException(Fault.of(Fault.Kind.DISK, "The file " + file + " exists already.",
                    "Choose another name with --out."));
        }
        SessionSnapshot last;
        try (Session session = new LiveSession(() -> file, Optional.empty(), Duration.ZERO, tasks,
                ticker)) {
            last = new Capture(session, ticker, options.limits(), terminal).run(options.request(target),
                    options.messages(), stop);
        }
        Summary summary = Summary.of(target.url(), last, file);
        if (options.isJson()) {
            terminal.out().println(summary.json());
        } else {
            summary.text().forEach(terminal.out()::println);
        }
        terminal.out().flush();
        return summary.exitCode();
    }

    private Path fileFor(TargetUrl.Valid url) {
        Instant now = Instant.ofEpochSecond(0, ticker.epochNanos());
        return options.out().orElseGet(() -> FileName.free(Path.of(""), url.host(), now, ZoneId.systemDefault()));
    }

    private void bug(Throwable bug) {
        hasBug.set(true);
        terminal.err().println("frameline: a mistake of its own: " + bug);
    }
}
