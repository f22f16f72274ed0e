package com.backaware.motion.accuracy;

import com.backaware.motion.MotionEngine;
import com.backaware.motion.accuracy.data.Recordings;
import com.backaware.motion.accuracy.measurement.Measurement;
import com.backaware.motion.accuracy.report.HtmlReport;
import com.backaware.motion.accuracy.report.JsonReport;
import com.backaware.motion.accuracy.report.Report;
import com.backaware.motion.accuracy.report.Section;
import com.backaware.motion.accuracy.report.TerminalTable;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Measures the engine and writes what came of it: a table, a JSON file and a page. */
@Command(
    name = "accuracy",
    mixinStandardHelpOptions = true,
    description = "Measures the engine against the truth, on recordings and on simulated people.")
public final class Accuracy implements Callable<Integer> {
  private static final int MOST_PEOPLE = 1000;

  @Spec private CommandSpec spec;

  @Option(
      names = "--root",
      required = true,
      paramLabel = "FOLDER",
      description = "the checkout, which has the shipped recordings")
  private Path root = Path.of(".");

  @Option(
      names = "--data",
      paramLabel = "FOLDER",
      description = "the folder of the data sets that are not shipped (default: ../shared/data)")
  private Optional<Path> data = Optional.empty();

  @Option(
      names = "--only",
      split = ",",
      paramLabel = "NAME",
      description = "names of measurements, or of data sets, separated by commas (default: all)")
  private List<String> only = new ArrayList<>();

  @Option(
      names = "--people",
      defaultValue = "8",
      paramLabel = "NUMBER",
      description = "how many people to simulate, 1 to 1000 (default: ${DEFAULT-VALUE})")
  private int people = 8;

  @Option(
      names = "--out",
      required = true,
      paramLabel = "FOLDER",
      description = "where accuracy.json and accuracy.html are written")
  private Path out = Path.of(".");

  /** Runs from the command line. */
  public static void main(String[] arguments) {
    System.exit(new CommandLine(new Accuracy()).execute(arguments));
  }

  @Override
  public Integer call() throws IOException {
    Recordings recordings = recordings();
    List<Measurement> chosen = chosen(recordings);
    Report report = measure(chosen);
    Files.createDirectories(out);
    Files.writeString(out.resolve("accuracy.json"), JsonReport.of(report));
    Files.writeString(out.resolve("accuracy.html"), HtmlReport.of(report));
    PrintWriter writer = spec.commandLine().getOut();
    writer.println(TerminalTable.of(report));
    writer.println("Plots: " + out.resolve("accuracy.html").toAbsolutePath().normalize());
    writer.flush();
    return 0;
  }

  private Recordings recordings() {
    Recordings beside = Recordings.besideCheckout(root);
    if (data.isPresent() && !Files.isDirectory(data.get())) {
      throw new ParameterException(
          spec.commandLine(),
          "--data is "
              + data.get()
              + ", which is not a folder; name the folder with the data sets");
    }
    return new Recordings(beside.shipped(), data.orElse(beside.evaluation()));
  }

  private List<Measurement> chosen(Recordings recordings) {
    if (people < 1 || people > MOST_PEOPLE) {
      throw new ParameterException(
          spec.commandLine(), "--people is " + people + "; it must be 1 to " + MOST_PEOPLE);
    }
    try {
      return Measurements.chosen(Measurements.all(recordings, people), only);
    } catch (IllegalArgumentException e) {
      throw new ParameterException(spec.commandLine(), e.getMessage(), e);
    }
  }

  private static Report measure(List<Measurement> chosen) throws IOException {
    List<Section> sections = new ArrayList<>();
    Map<String, String> skipped = new LinkedHashMap<>();
    for (Measurement measurement : chosen) {
      Optional<String> missing = measurement.missing();
      if (missing.isPresent()) {
        skipped.put(measurement.name(), missing.get());
      } else {
        TerminalProgress progress =
            new TerminalProgress(
                System.err, Boolean.getBoolean("backaware.terminal"), measurement.name());
        sections.add(new Section(measurement, measurement.run(progress)));
        progress.finish();
      }
    }
    return new Report(MotionEngine.VERSION, Runtime.version().toString(), sections, skipped);
  }
}
