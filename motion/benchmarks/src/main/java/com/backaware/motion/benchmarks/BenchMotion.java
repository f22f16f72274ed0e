package com.backaware.motion.benchmarks;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.openjdk.jmh.runner.RunnerException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Measures the engine's speed, allocation, state and bits, and prints a table of it. */
@Command(
    name = "bench-motion",
    mixinStandardHelpOptions = true,
    description = "Measures how fast and how small the engine is.")
public final class BenchMotion implements Callable<Integer> {
  private static final double LARGEST_STATE = 16 * 1024;

  @Spec private CommandSpec spec;

  @Option(
      names = "--root",
      required = true,
      paramLabel = "FOLDER",
      description = "the checkout, which has the shipped recordings")
  private Path root = Path.of(".");

  @Option(
      names = "--out",
      required = true,
      paramLabel = "FOLDER",
      description = "where jmh.json and table.txt are written")
  private Path out = Path.of(".");

  /** Runs from the command line. */
  public static void main(String[] arguments) {
    System.exit(new CommandLine(new BenchMotion()).execute(arguments));
  }

  @Override
  public Integer call() throws IOException, InterruptedException, RunnerException {
    Path checkout = root.toAbsolutePath().normalize();
    System.setProperty(EndlessSamples.ROOT, checkout.toString());
    Files.createDirectories(out);
    List<Line> lines = new ArrayList<>();
    SameBits bits = SameBits.measure(checkout);
    for (int sensors = 1; sensors <= 2; sensors++) {
      SteadyAllocation allocation = SteadyAllocation.measure(sensors);
      String who = "engine, sensors: " + sensors + ", ";
      lines.add(
          Line.of(who + "allocated per sample between reports", allocation.betweenEvents(), "B")
              .atMost(0)
              .note(Math.round(allocation.perEvent()) + " B per report"));
      WearerState state = WearerState.measure(checkout, sensors);
      lines.add(
          Line.of(who + "state of a wearer", (double) state.bytes(), "B")
              .atMost(LARGEST_STATE)
              .note(state.largest()));
    }
    lines.add(bits(bits));
    lines.addAll(0, Speed.measure(checkout, out.resolve("jmh.json")).lines());
    String table = Line.table(lines);
    Files.writeString(out.resolve("table.txt"), table);
    PrintWriter writer = spec.commandLine().getOut();
    writer.println("\n" + table);
    writer.println("JMH's own results: " + out.resolve("jmh.json").toAbsolutePath().normalize());
    writer.flush();
    return 0;
  }

  private static Line bits(SameBits bits) {
    Line line =
        Line.of("different outputs on JDK 17 and 25", bits.different(), "").note(bits.words());
    return bits.complete() ? line.atMost(1) : line;
  }
}
