package com.backaware.motion.benchmarks;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Runs a main class of this program in another Java. */
final class ChildJava {
  private ChildJava() {}

  /**
   * Runs it to its end.
   *
   * @param home the Java installation
   * @param root the checkout
   * @param options options of the virtual machine
   * @return what it printed
   * @throws IOException if it fails, with what it said
   */
  static String run(Path home, Path root, List<String> options, Class<?> main, String... arguments)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(home.resolve("bin").resolve("java").toString());
    command.addAll(options);
    command.add("-D" + EndlessSamples.ROOT + "=" + root);
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), main.getName()));
    command.addAll(List.of(arguments));
    Path errors = Files.createTempFile("backaware-bench", ".log");
    try {
      Process process = new ProcessBuilder(command).redirectError(errors.toFile()).start();
      String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      if (process.waitFor() != 0) {
        throw new IOException(main.getSimpleName() + " failed: " + Files.readString(errors));
      }
      return output.trim();
    } finally {
      Files.delete(errors);
    }
  }
}
