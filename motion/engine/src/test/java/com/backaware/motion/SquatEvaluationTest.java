package com.backaware.motion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.backaware.motion.assessment.Fault;
import com.backaware.motion.assessment.Repetition;
import com.backaware.motion.calibration.PersonalReference;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Measures the engine on recordings of real people beside the project; says so and is skipped where
 * they are not.
 */
final class SquatEvaluationTest {
  private static final Path DATA =
      Path.of(System.getProperty("backaware.root", "../.."), "..", "shared", "data");
  private static final long NEAR_MICROS = 2_000_000;

  @Test
  void repetitions_squat5_areCountedAndInPlace() throws IOException {
    int exact = 0;
    int matched = 0;
    int truths = 0;
    List<Path> sets = recordings("squat5", "");
    for (Path set : sets) {
      List<long[]> truth = intervals(set, ".reps.csv", 1, "");
      CoachedSession session = CoachedSession.of(set, Optional.empty());
      assertThat(session.longestDelayMicros).isLessThanOrEqualTo(500_000);
      assertThat(session.repetitions.size()).isBetween(truth.size() - 1, truth.size() + 1);
      exact += session.repetitions.size() == truth.size() ? 1 : 0;
      matched += (int) truth.stream().filter(t -> half(t, session.repetitions)).count();
      truths += truth.size();
    }
    System.out.printf(
        "squat5: %d of %d sets exact, %d of %d repetitions matched%n",
        exact, sets.size(), matched, truths);

    assertThat(exact).isGreaterThanOrEqualTo((int) Math.ceil(0.97 * sets.size()));
    assertThat(matched).isGreaterThanOrEqualTo((int) (0.99 * truths));
  }

  @ParameterizedTest
  @CsvSource({"EXCESSIVE_LEAN, 0.90", "BUTT_WINK, 0.90", "PARTIAL_DEPTH, 0.99"})
  void findings_squat5_tellTheFaultFromCorrect(Fault fault, double least) throws IOException {
    double sum = 0;
    int people = 0;
    for (Path set : recordings("squat5", "_correct_set1")) {
      Optional<PersonalReference> own = CoachedSession.referenceOf(set);
      String first = set.getFileName().toString();
      String faulty = first.replace("correct", fault.name().toLowerCase(Locale.ROOT));
      double found =
          (share(set.resolveSibling(faulty), own, fault)
                  + share(set.resolveSibling(faulty.replace("set1", "set2")), own, fault))
              / 2;
      double wrong = share(set.resolveSibling(first.replace("set1", "set2")), own, fault);
      sum += (found + 1 - wrong) / 2;
      people++;
    }
    System.out.printf("squat5, %s: balanced accuracy %.3f%n", fault, sum / people);

    assertThat(sum / people).isGreaterThanOrEqualTo(least);
  }

  @Test
  void cues_squat5_fallInsideRepetitionsOnceEach() throws IOException {
    int inClean = 0;
    int clean = 0;
    for (Path set : recordings("squat5", "_correct_set1")) {
      Optional<PersonalReference> own = CoachedSession.referenceOf(set);
      for (String other : List.of("correct_set2", "excessive_lean_set1", "butt_wink_set2")) {
        String name = set.getFileName().toString().replace("correct_set1", other);
        CoachedSession session = CoachedSession.of(set.resolveSibling(name), own);
        assertThat(session.cuedRepetitions()).doesNotHaveDuplicates().doesNotContain(0, 1);
        if (other.startsWith("correct")) {
          inClean += session.cuedRepetitions().size();
          clean += session.repetitions.size();
        }
      }
    }
    System.out.printf("squat5: cues in %d of %d correct repetitions%n", inClean, clean);

    assertThat(inClean).isLessThanOrEqualTo(clean / 4);
  }

  @Test
  void silence_hapt_hasNoCueAndNoRepetition() throws IOException {
    int wrong = 0;
    for (Path recording : recordings("hapt", "")) {
      List<long[]> chairs = intervals(recording, ".labels.csv", 0, "stand_to_sit|sit_to_stand");
      CoachedSession session = CoachedSession.of(recording, Optional.empty());
      assertThat(session.cues).isEmpty();
      wrong += (int) session.repetitions.stream().filter(r -> !near(r, chairs)).count();
    }
    System.out.printf("hapt: %d repetitions while nobody exercises%n", wrong);

    assertThat(wrong).isLessThanOrEqualTo(2);
  }

  @ParameterizedTest
  @CsvSource({"Walk", "Run_", "RunCut", "Step"})
  void silence_imuex_hasNoCueAndNoRepetition(String kind) throws IOException {
    for (Path recording : recordings("imuex", kind)) {
      CoachedSession session = CoachedSession.of(recording, Optional.empty());
      assertThat(session.cues).isEmpty();
      assertThat(session.repetitions).isEmpty();
    }
  }

  private static double share(Path set, Optional<PersonalReference> own, Fault fault)
      throws IOException {
    CoachedSession session = CoachedSession.of(set, own);
    return (double) session.flagged(fault).size() / session.repetitions.size();
  }

  private static boolean half(long[] truth, List<Repetition> repetitions) {
    return repetitions.stream()
        .anyMatch(
            r ->
                2 * (Math.min(truth[1], r.endMicros()) - Math.max(truth[0], r.startMicros()))
                    >= truth[1] - truth[0]);
  }

  private static boolean near(Repetition repetition, List<long[]> intervals) {
    return intervals.stream()
        .anyMatch(
            i ->
                repetition.startMicros() <= i[1] + NEAR_MICROS
                    && repetition.endMicros() >= i[0] - NEAR_MICROS);
  }

  private static List<long[]> intervals(Path recording, String ending, int column, String kinds)
      throws IOException {
    String name = recording.getFileName().toString().replace(".csv.gz", ending);
    List<long[]> intervals = new ArrayList<>();
    for (String line : Files.readAllLines(recording.resolveSibling(name))) {
      String[] cells = line.split(",");
      if (Character.isDigit(cells[0].charAt(0)) && (kinds.isEmpty() || cells[2].matches(kinds))) {
        intervals.add(
            new long[] {Long.parseLong(cells[column]), Long.parseLong(cells[column + 1])});
      }
    }
    return intervals;
  }

  private static List<Path> recordings(String folder, String part) throws IOException {
    Path path = DATA.resolve(folder);
    if (!Files.isDirectory(path)) {
      System.out.println("Skipped: no recordings in " + path.normalize());
    }
    assumeTrue(Files.isDirectory(path), "no recordings");
    try (Stream<Path> files = Files.list(path)) {
      return files
          .filter(file -> file.toString().endsWith(".csv.gz"))
          .filter(file -> !file.toString().contains("reference"))
          .filter(file -> file.getFileName().toString().contains(part))
          .sorted()
          .toList();
    }
  }
}
