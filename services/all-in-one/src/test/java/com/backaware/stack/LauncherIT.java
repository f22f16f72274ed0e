package com.backaware.stack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.backaware.backing.process.FreePorts;
import com.backaware.stack.Launcher.Outcome;
import com.backaware.stack.settings.PortName;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command a newcomer runs, from the first line to the last. */
final class LauncherIT {
  private static final Duration READY_LIMIT = Duration.ofMinutes(4);
  private static final Path SETSID = Path.of("/usr/bin/setsid");

  @TempDir Path folder;
  private final Map<String, String> environment = new HashMap<>();
  private Launcher launcher = new Launcher(Path.of(""), Map.of());
  private List<ProcessHandle> children = List.of();

  @BeforeEach
  void prepare() {
    environment.put("DATA", folder.resolve("data").toString());
    for (PortName name : PortName.values()) {
      environment.put(name.setting(), Integer.toString(FreePorts.next()));
    }
    launcher = new Launcher(folder.resolve("run.txt"), environment);
  }

  @AfterEach
  void leaveNothingRunning() {
    children.forEach(ProcessHandle::destroyForcibly);
  }

  @Test
  void run_untilStopped_playsPlansAndLeavesNothingRunning() throws Exception {
    Process run = launcher.start("run", "--speed", "20");
    try {
      await()
          .atMost(READY_LIMIT)
          .until(() -> !run.isAlive() || launcher.output().contains("Press Ctrl-C to stop"));
      assertThat(run.isAlive()).as(launcher.output()).isTrue();
      children = run.descendants().toList();

      assertThat(launcher.output()).contains("ready in", "Next workout: ", "BackAware is running");
      assertThat(launcher.output()).doesNotContain("backaware: ", "\u001b[");
      assertThat(children).hasSize(8);
      assertThat(other("run").output()).contains("already running");
      Outcome status = other("status");
      assertThat(status.exitCode()).isZero();
      assertThat(status.output())
          .contains("Kafka", "program-planner", environment.get("BACKAWARE_PORT_POSTURE_GRPC"));
      kill(pidOf("content", status.output()));
      await()
          .atMost(READY_LIMIT)
          .untilAsserted(
              () ->
                  assertThat(launcher.output())
                      .contains("content stopped unexpectedly", "content serves again."));
      assertThat(pidOf("content", other("status").output()))
          .isNotEqualTo(pidOf("content", status.output()));
      children = run.descendants().toList();
      assertThat(other("demo", "--speed", "20").output()).contains("Next workout: ");
      assertThat(other("stop").output()).contains("Stopped.");
      assertThat(run.waitFor(60, TimeUnit.SECONDS)).isTrue();
    } finally {
      run.destroyForcibly();
    }

    assertThat(run.exitValue()).isZero();
    assertThat(launcher.output())
        .containsSubsequence("web  ", "posture  ", "Keycloak  ", "Kafka  ", "store  ")
        .containsSubsequence(
            "web ", "stopped in", "posture ", "stopped in", "store ", "stopped in");
    assertThat(children).noneMatch(ProcessHandle::isAlive);
    assertThat(other("status").exitCode()).isEqualTo(3);
  }

  @Test
  void run_killed_childrenEndByThemselves() throws Exception {
    Process run = launcher.start("run", "--no-demo");
    children =
        await()
            .atMost(READY_LIMIT)
            .until(() -> components(run), found -> !run.isAlive() || found.size() >= 3);
    run.destroyForcibly();

    assertThat(children).hasSizeGreaterThanOrEqualTo(3);
    await()
        .atMost(Duration.ofSeconds(30))
        .untilAsserted(() -> assertThat(children).noneMatch(ProcessHandle::isAlive));
  }

  /** As make's process group gets it: everyone at once, and the launcher from make once more. */
  @Test
  void run_wholeGroupTerminated_reportsEachComponent() throws Exception {
    assumeTrue(Files.isExecutable(SETSID), "SKIPPED: no " + SETSID + ", so no process group");
    Process run = launcher.startAfter(List.of(SETSID.toString()), "run", "--no-demo");
    try {
      await()
          .atMost(READY_LIMIT)
          .until(() -> !run.isAlive() || launcher.output().contains("Press Ctrl-C to stop"));
      children = run.descendants().toList();
      assertThat(children).as(launcher.output()).hasSize(8);
      assertThat(new ProcessBuilder("kill", "-TERM", "--", "-" + run.pid()).start().waitFor())
          .isZero();
      run.destroy();
      assertThat(run.waitFor(60, TimeUnit.SECONDS)).isTrue();
    } finally {
      run.destroyForcibly();
    }

    assertThat(run.exitValue()).as(launcher.output()).isZero();
    assertThat(launcher.output().lines().filter(line -> line.contains(" stopped in "))).hasSize(8);
    assertThat(launcher.output()).doesNotContain("unexpectedly");
    assertThat(children).noneMatch(ProcessHandle::isAlive);
  }

  /** The started components, not the short-lived commands of the start script. */
  private static List<ProcessHandle> components(Process run) {
    return run.descendants()
        .filter(child -> child.info().command().orElse("").endsWith("/java"))
        .toList();
  }

  private static long pidOf(String component, String status) {
    return status
        .lines()
        .map(line -> line.strip().split("\\s+"))
        .filter(field -> field[0].equals(component))
        .mapToLong(field -> Long.parseLong(field[1]))
        .findFirst()
        .orElseThrow();
  }

  private static void kill(long pid) {
    ProcessHandle.of(pid).orElseThrow().destroyForcibly();
  }

  private Outcome other(String... arguments) throws Exception {
    return new Launcher(folder.resolve("other.txt"), environment).run(arguments);
  }
}
