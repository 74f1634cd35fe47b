package dev.frameline.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import dev.frameline.base.fault.FaultException;

/// The whole measurement: for each size of frame, rounds in which the bare library and Frameline take turns with the
/// same load. Arguments: how many rounds, and the folder that the recordings are made in.
public final class CaptureBench {

    private static final List<Load> LOADS = List.of(new Load("100 B", 100, 1_000_000),
            new Load("1 KB", 1024, 300_000), new Load("64 KB", 65_536, 6_000));

    private final int rounds;
    private final Path folder;
    private final int port;

    private CaptureBench(int rounds, Path folder, int port) {
        this.rounds = rounds;
        this.folder = folder;
        this.port = port;
    }

    /// Prints a table for each load.
    ///
    /// @param args rounds, folder, and optionally the name of the only load to run
    public static void main(String[] args) throws IOException, FaultException, InterruptedException {
        Path folder = Files.createDirectories(Path.of(args[1]));
        try (LoadProcess source = LoadProcess.start(LoadSource.class)) {
            CaptureBench bench = new CaptureBench(Integer.parseInt(args[0]), folder, source.port());
            for (Load load : LOADS) {
                if (args.length < 3 || args[2].equals(load.name())) {
                    bench.measure(load);
                }
            }
        }
    }

    private void measure(Load load) throws IOException, FaultException, InterruptedException {
        System.out.printf(Locale.ROOT, "%n%s text, %,d frames a round, heap at most %d MB%n", load.name(),
                load.frames(), Runtime.getRuntime().maxMemory() >> 20);
        System.out.println(
                "round       library/s   CPU us     Frameline/s   CPU us   ratio   missing   waited   heap held");
        double[] ratios = new double[rounds];
        List<RecordingRun> runs = new ArrayList<>();
        for (int round = 0; round <= rounds; round++) {
            Effort bare = BareLibrary.run(port, load);
            RecordingRun run = record(load);
            if (round > 0) {
                ratios[round - 1] = run.effort().perSecond(load) / bare.perSecond(load);
                runs.add(run);
            }
            print(round == 0 ? "warm-up" : String.valueOf(round), load, bare, run);
        }
        Arrays.sort(ratios);
        System.out.printf(Locale.ROOT, "median ratio %.2f, missing %d, most heap held %,d MB%n", ratios[rounds / 2],
                runs.stream().mapToLong(RecordingRun::missing).sum(),
                runs.stream().mapToLong(RecordingRun::heapBytes).max().orElse(0) >> 20);
    }

    private RecordingRun record(Load load) throws IOException, FaultException, InterruptedException {
        Path file = folder.resolve("bench.frameline");
        Files.deleteIfExists(file);
        try {
            return RecordingRun.of(port, load, file);
        } finally {
            Files.deleteIfExists(file);
        }
    }

    private static void print(String round, Load load, Effort bare, RecordingRun run) {
        Effort own = run.effort();
        System.out.printf(Locale.ROOT, "%-8s %,12.0f %8.2f %,15.0f %8.2f %7.2f %9d %7.2fs %8d MB%n", round,
                bare.perSecond(load), bare.cpuMicros(load), own.perSecond(load), own.cpuMicros(load),
                own.perSecond(load) / bare.perSecond(load), run.missing(), run.waitedSeconds(),
                run.heapBytes() >> 20);
    }
}
