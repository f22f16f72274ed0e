package com.backaware.edge.queue;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(120)
final class KilledAgentTest {
  private static final int KILLS = 7;

  /** 200 ms at 100 Hz. */
  private static final int MAY_BE_LOST = 20;

  @TempDir File folder;

  @Test
  void agentKilledAtAnyMoment_losesTheLast200MillisAtMost() throws Exception {
    List<Long> lost = new ArrayList<>();
    for (int kill = 0; kill < KILLS; kill++) {
      File own = new File(folder, "kill" + kill);
      long offered = recordUntil(own, 60 + 17 * kill);
      Kept.Ear ear = new Kept.Ear();
      DiskQueue queue = Kept.queue(own, ear);
      try (SessionQueue kept = queue.take(queue.sessions().get(0).id()).orElseThrow()) {
        assertThat(Kept.read(kept)).isEqualTo(Kept.rows(0, (int) kept.end()));
        assertThat(ear.losses).allMatch(loss -> loss.cause() == QueueLoss.Cause.TORN_TAIL);
        lost.add(Math.max(0, offered - kept.end()));
      }
    }
    lost.sort(null);

    System.out.println("samples lost by SIGKILL at 100 Hz: " + lost);
    assertThat(lost.get(KILLS / 2)).isLessThanOrEqualTo(MAY_BE_LOST);
  }

  /** Lets an agent record up to a sample, kills it and returns how many samples it was given. */
  private static long recordUntil(File folder, int number) throws Exception {
    Process recorder =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                Recorder.class.getName(),
                folder.toString())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    long last = -1;
    try (BufferedReader said = recorder.inputReader()) {
      while (last < number) {
        last = Long.parseLong(said.readLine());
      }
      // By its handle: Process.destroyForcibly would also close what is still to be read.
      ProcessHandle.of(recorder.pid()).ifPresent(ProcessHandle::destroyForcibly);
      recorder.waitFor();
      for (String line = said.readLine(); line != null; line = said.readLine()) {
        last = Long.parseLong(line);
      }
    }
    return last + 1;
  }
}
