package com.backaware.stack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** The start script as a person runs it, without a terminal. */
final class Launcher {
  /** How a command ended and what it printed. */
  record Outcome(int exitCode, String output) {}

  private final Path output;
  private final Map<String, String> environment;

  Launcher(Path output, Map<String, String> environment) {
    this.output = output;
    this.environment = environment;
  }

  Process start(String... arguments) throws IOException {
    return startAfter(List.of(), arguments);
  }

  /** Starts it through another program, which gets the command line. */
  Process startAfter(List<String> program, String... arguments) throws IOException {
    List<String> command = new ArrayList<>(program);
    command.add(
        Path.of(System.getProperty("backaware.root"), "services/all-in-one/bin/backaware-stack")
            .toString());
    command.addAll(List.of(arguments));
    ProcessBuilder builder =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(output.toFile());
    builder.environment().keySet().removeIf(name -> name.startsWith("BACKAWARE_"));
    builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
    builder.environment().putAll(environment);
    return builder.start();
  }

  Outcome run(String... arguments) throws Exception {
    Process process = start(arguments);
    if (!process.waitFor(120, TimeUnit.SECONDS)) {
      process.destroyForcibly();
    }
    return new Outcome(process.waitFor(), output());
  }

  String output() throws IOException {
    return Files.exists(output) ? Files.readString(output) : "";
  }
}
