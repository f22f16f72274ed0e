package com.backaware.stack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.backaware.backing.process.FreePorts;
import com.backaware.stack.Launcher.Outcome;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What goes wrong before anything starts: one sentence, exit code 1, no stack trace. */
final class LauncherErrorsIT {
  @TempDir Path folder;

  @Test
  void run_portTaken_namesPortSettingAndHolder() throws Exception {
    try (ServerSocket holder = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      String port = Integer.toString(holder.getLocalPort());
      Outcome outcome = run(Map.of("BACKAWARE_PORT_KAFKA", port), "run");

      assertSentence(
          outcome,
          "Port " + port,
          "BACKAWARE_PORT_KAFKA",
          "process " + ProcessHandle.current().pid());
    }
  }

  @Test
  void run_portNoNumber_namesSettingAndRange() throws Exception {
    assertSentence(run(Map.of("PORT", "eighty"), "run"), "PORT is 'eighty'", "1 to 65524");
  }

  @Test
  void run_samePortTwice_namesBoth() throws Exception {
    Outcome outcome =
        run(Map.of("BACKAWARE_PORT_WEB", "9999", "BACKAWARE_PORT_STORE", "9999"), "run");

    assertSentence(outcome, "9999", "BACKAWARE_PORT_WEB", "BACKAWARE_PORT_STORE");
  }

  @Test
  void run_dataFolderIsAFile_saysSo() throws Exception {
    Path file = Files.createFile(folder.resolve("file"));

    assertSentence(run(Map.of("DATA", file.toString()), "run"), file.toString(), "DATA");
  }

  @Test
  void run_dataFolderCannotBeWritten_saysSo() throws Exception {
    assertSentence(run(Map.of("DATA", "/proc/backaware"), "run"), "/proc/backaware", "DATA");
  }

  @Test
  void run_diskFull_saysSo() throws Exception {
    Path full = Path.of("/dev/full");
    assumeTrue(Files.exists(full), "SKIPPED: no /dev/full, so no full disk");
    Path data = Files.createDirectories(folder.resolve("data"));
    Files.createSymbolicLink(data.resolve("run.json.unfinished"), full);

    assertSentence(run(Map.of(), "run"), "run.json cannot be written", "No space left on device");
  }

  @Test
  void run_diskAlmostFull_saysHowMuchIsNeeded() throws Exception {
    Optional<SmallDisk> mounted = SmallDisk.mount(folder.resolve("disk"), 64);
    assumeTrue(
        mounted.isPresent(), "SKIPPED: no permission to mount, so no disk that is too small");
    try (SmallDisk disk = mounted.get()) {
      assertSentence(
          run(Map.of("DATA", disk.path().resolve("data").toString()), "run"),
          "64 MB are free",
          "500 MB are needed",
          "DATA");
    }
  }

  @Test
  void run_kafkaHalfWritten_saysSo() throws Exception {
    Files.createDirectories(folder.resolve("data/kafka/backaware.user.belt-ownership.v1-0"));

    assertSentence(run(Map.of(), "run"), "half written", "kafka");
  }

  @Test
  void run_oldJava_namesItAndWhatIsNeeded() throws Exception {
    Path java = folder.resolve("old/bin/java");
    Files.createDirectories(java.getParent());
    Files.writeString(java, "#!/bin/sh\necho 'openjdk version \"11.0.2\" 2019-01-15' >&2\n");
    Files.setPosixFilePermissions(java, PosixFilePermissions.fromString("rwx------"));

    assertSentence(
        run(Map.of("JAVA_HOME", folder.resolve("old").toString()), "run"), "Java 11", "17");
  }

  @Test
  void demo_nothingRunning_saysHowToStart() throws Exception {
    assertSentence(run(Map.of(), "demo"), "No platform is running", "make run");
  }

  @Test
  void stop_nothingRunning_isFine() throws Exception {
    Outcome outcome = run(Map.of(), "stop");

    assertThat(outcome.exitCode()).isZero();
    assertThat(outcome.output()).contains("No platform is running");
  }

  private Outcome run(Map<String, String> own, String command) throws Exception {
    Map<String, String> environment = new HashMap<>();
    environment.put("DATA", folder.resolve("data").toString());
    environment.put("PORT", Integer.toString(FreePorts.next()));
    environment.putAll(own);
    return new Launcher(folder.resolve("output"), environment).run(command);
  }

  private static void assertSentence(Outcome outcome, String... parts) {
    assertThat(outcome.exitCode()).as(outcome.output()).isEqualTo(1);
    assertThat(outcome.output()).startsWith("backaware: ").contains(parts);
    assertThat(outcome.output().lines()).hasSize(1);
  }
}
