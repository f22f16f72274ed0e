package com.backaware.edge.hub;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Runs the command in a process of its own, as a user does. */
final class BackawareProcess {
  private final Path folder;

  BackawareProcess(Path folder) {
    this.folder = folder;
  }

  /** What a finished process left. */
  record Result(int exitCode, String out, String err) {}

  Process start(String... arguments) throws IOException {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC"));
    if (Runtime.version().feature() >= 24) { // as bin/backaware does
      command.add("--sun-misc-unsafe-memory-access=allow");
    }
    command.addAll(
        List.of("-cp", System.getProperty("java.class.path"), Backaware.class.getName()));
    command.addAll(List.of(arguments));
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.environment().put("BACKAWARE_TOKEN", "test-token");
    builder.environment().put("XDG_STATE_HOME", folder.resolve("state").toString());
    builder.redirectOutput(out());
    builder.redirectError(folder.resolve("err").toFile());
    return builder.start();
  }

  Result run(String... arguments) throws IOException, InterruptedException {
    return finish(start(arguments));
  }

  Result finish(Process process) throws IOException, InterruptedException {
    if (!process.waitFor(60, TimeUnit.SECONDS)) {
      process.destroyForcibly();
      throw new IllegalStateException("still running: " + Files.readString(out().toPath()));
    }
    return new Result(
        process.exitValue(),
        Files.readString(out().toPath()),
        Files.readString(folder.resolve("err")));
  }

  private File out() {
    return folder.resolve("out").toFile();
  }
}
