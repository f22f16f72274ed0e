package com.backaware.stack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.backaware.stack.demo.PlatformApi;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Real sets of ten squats of four people, by five techniques, through the whole platform. */
final class RecordedSquatsIT {
  private static final Path SETS =
      Path.of(System.getProperty("backaware.root"), "../shared/data/squat5");
  private static final double WITHIN_ONE = 0.9;
  private static final String ACCOUNT = "ines";

  @Test
  void count_everyRecordedSet_isWithinOneInNineOfTen() throws Exception {
    assumeTrue(Files.isDirectory(SETS), "SKIPPED: squat5 is not beside this checkout");
    StackUnderTest stack = StackUnderTest.shared();
    PlatformApi api = stack.as(ACCOUNT);

    List<Path> recordings = recordings();
    int exact = 0;
    int withinOne = 0;
    for (Path recording : recordings) {
      int off = Math.abs(counted(stack, api, recording) - truth(recording));
      exact += off == 0 ? 1 : 0;
      withinOne += off <= 1 ? 1 : 0;
    }

    System.out.printf(
        "squat5 through the platform: %d sets, %d exact, %d within one%n",
        recordings.size(), exact, withinOne);
    assertThat(recordings).isNotEmpty();
    assertThat((double) withinOne / recordings.size()).isGreaterThanOrEqualTo(WITHIN_ONE);
  }

  private static int counted(StackUnderTest stack, PlatformApi api, Path recording)
      throws Exception {
    String name = recording.getFileName().toString().replace(".csv.gz", "");
    new EdgeAgent(stack, ACCOUNT).play(recording, name, 50, Optional.empty());
    return StoredSession.onBelt(stack, api, name).get(0).get("repetitionCount").getAsInt();
  }

  private static int truth(Path recording) throws Exception {
    Path repetitions = Path.of(recording.toString().replace(".csv.gz", ".reps.csv"));
    try (Stream<String> lines = Files.lines(repetitions)) {
      return (int) lines.skip(1).filter(line -> !line.isBlank()).count();
    }
  }

  private static List<Path> recordings() throws Exception {
    try (Stream<Path> files = Files.list(SETS)) {
      return files.filter(file -> file.toString().endsWith(".csv.gz")).sorted().toList();
    }
  }
}
