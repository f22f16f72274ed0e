package com.backaware.motion.benchmarks;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.results.format.ResultFormatType;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/** Runs the JMH benchmarks, with their allocation. */
final class Speed {
  private static final String ALLOCATION = "gc.alloc.rate.norm";

  // Two forks, since compilation differs from run to run. All chosen: the whole takes two minutes.
  private static final int FORKS = 2;
  private static final int WARM_UP_SECONDS = 3;
  private static final int SECONDS = 5;

  private final Collection<RunResult> results;

  private Speed(Collection<RunResult> results) {
    this.results = results;
  }

  static Speed measure(Path root, Path json) throws RunnerException {
    OptionsBuilder options = new OptionsBuilder();
    options
        .include("com\\.backaware\\.motion\\.benchmarks\\..*")
        .forks(FORKS)
        .warmupIterations(WARM_UP_SECONDS)
        .warmupTime(TimeValue.seconds(1))
        .measurementIterations(SECONDS)
        .measurementTime(TimeValue.seconds(1))
        .jvmArgsAppend("-D" + EndlessSamples.ROOT + "=" + root, "-Xms256m", "-Xmx256m")
        .addProfiler(GCProfiler.class)
        .addProfiler(CpuTimeProfiler.class)
        .resultFormat(ResultFormatType.JSON)
        .result(json.toString());
    return new Speed(new Runner(options.build()).run());
  }

  List<Line> lines() {
    List<Line> lines = new ArrayList<>();
    lines.add(time("orientation, per sample", "OrientationBenchmark.update", "", 250));
    lines.add(time("whole engine, one sensor, per sample", "EngineBenchmark.accept", "1", 700));
    lines.add(time("whole engine, two sensors, per sample", "EngineBenchmark.accept", "2", 1500));
    lines.add(rows("recording parser, plain", "plain"));
    lines.add(rows("recording parser, gzip", "gzip"));
    lines.add(
        Line.of(
                "orientation, allocated per sample",
                secondary(find("OrientationBenchmark.update", ""), ALLOCATION),
                "B")
            .atMost(0));
    for (String sensors : List.of("1", "2")) {
      lines.add(
          Line.of(
              "engine, sensors: " + sensors + ", allocated per sample, reports included",
              secondary(find("EngineBenchmark.accept", sensors), ALLOCATION),
              "B"));
    }
    return lines;
  }

  /**
   * The figure is the core's time; the clock's, which other work on the machine moves, is noted.
   */
  private Line time(String what, String benchmark, String parameter, double most) {
    RunResult result = find(benchmark, parameter);
    Result<?> clock = result.getPrimaryResult();
    String note =
        String.format(
            Locale.ROOT,
            "by the clock %.0f ± %.0f ns, fastest second %.0f ns",
            clock.getScore(),
            clock.getScoreError(),
            clock.getStatistics().getMin());
    return Line.of(what, secondary(result, CpuTimeProfiler.RESULT), "ns").atMost(most).note(note);
  }

  private Line rows(String what, String packed) {
    RunResult result = find("ParserBenchmark.parse", packed);
    double byTheClock = secondary(result, "rows");
    double rowsEach = byTheClock / result.getPrimaryResult().getScore();
    double each = secondary(result, CpuTimeProfiler.RESULT) * 1e-9;
    return Line.of(what, rowsEach / each, "rows/s")
        .note(String.format(Locale.ROOT, "by the clock %,.0f rows/s", byTheClock));
  }

  private RunResult find(String benchmark, String parameter) {
    return results.stream()
        .filter(result -> result.getParams().getBenchmark().endsWith(benchmark))
        .filter(result -> parameter.isEmpty() || parameters(result).contains(parameter))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("no result of " + benchmark));
  }

  private static List<String> parameters(RunResult result) {
    return result.getParams().getParamsKeys().stream()
        .map(key -> result.getParams().getParam(key))
        .toList();
  }

  /** JMH counts a stray byte of its own now and then: less than a hundredth is none. */
  private static double secondary(RunResult result, String name) {
    Optional<Result> found =
        result.getSecondaryResults().entrySet().stream()
            .filter(entry -> entry.getKey().endsWith(name))
            .map(Map.Entry::getValue)
            .findFirst();
    double score =
        found.orElseThrow(() -> new IllegalStateException("JMH gave no " + name)).getScore();
    return score < 0.01 ? 0 : score;
  }
}
