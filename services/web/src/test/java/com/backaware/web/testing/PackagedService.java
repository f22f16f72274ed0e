package com.backaware.web.testing;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The service as it is delivered, in a process of its own. Closing it kills it without a warning.
 */
public final class PackagedService implements AutoCloseable {
  private static final Pattern LISTENING =
      Pattern.compile(
          "Listening on: http://127\\.0\\.0\\.1:(\\d+)\\. Management interface listening on"
              + " http://127\\.0\\.0\\.1:(\\d+)");

  private final Process process;
  private final int port;
  private final int managementPort;

  private PackagedService(Process process, Matcher listening) {
    this.process = process;
    this.port = Integer.parseInt(listening.group(1));
    this.managementPort = Integer.parseInt(listening.group(2));
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
      Matcher listening = LISTENING.matcher(line);
      if (listening.find()) {
        drain(output);
        return new PackagedService(process, listening);
      }
    }
    throw new IllegalStateException("the service ended before it listened:\n" + seen);
  }

  public int port() {
    return port;
  }

  public int managementPort() {
    return managementPort;
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

  private static String variable(String property) {
    return property.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "_");
  }
}
