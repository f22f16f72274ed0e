package com.backaware.web.testing;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * The service as it is delivered, in a process of its own. Closing it kills it without a warning.
 */
public final class PackagedService implements AutoCloseable {
  private static final String LISTENING = "Listening on: http://127.0.0.1:";

  private final Process process;
  private final int port;

  private PackagedService(Process process, int port) {
    this.process = process;
    this.port = port;
  }

  /**
   * Starts it and waits until it listens.
   *
   * @param settings by property name; passed as environment variables
   */
  public static PackagedService start(Map<String, String> settings) throws IOException {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    ProcessBuilder builder =
        new ProcessBuilder(
                List.of(
                    java,
                    "-Xmx128m",
                    "-XX:+UseSerialGC",
                    "-jar",
                    "target/quarkus-app/quarkus-run.jar"))
            .redirectErrorStream(true);
    settings.forEach((name, value) -> builder.environment().put(variable(name), value));
    Process process = builder.start();
    BufferedReader output = process.inputReader(UTF_8);
    StringBuilder seen = new StringBuilder();
    for (String line = output.readLine(); line != null; line = output.readLine()) {
      seen.append(line).append('\n');
      int at = line.indexOf(LISTENING);
      if (at >= 0) {
        drain(output);
        return new PackagedService(process, number(line.substring(at + LISTENING.length())));
      }
    }
    throw new IllegalStateException("the service ended before it listened:\n" + seen);
  }

  public int port() {
    return port;
  }

  @Override
  public void close() throws InterruptedException {
    process.destroyForcibly();
    if (!process.waitFor(10, TimeUnit.SECONDS)) {
      throw new IllegalStateException("the service survived SIGKILL");
    }
  }

  /** So that the process never waits for a reader. */
  private static void drain(BufferedReader output) {
    Thread reader = new Thread(() -> output.lines().forEach(line -> {}), "drain");
    reader.setDaemon(true);
    reader.start();
  }

  private static int number(String text) {
    return Integer.parseInt(text.replaceFirst("[^0-9].*", ""));
  }

  private static String variable(String property) {
    return property.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "_");
  }
}
