package com.backaware.backing.broker;

import com.backaware.backing.installation.Installation;
import com.backaware.backing.process.ChildProcess;
import com.backaware.backing.process.ComponentFailure;
import com.backaware.backing.process.JavaCommand;
import com.backaware.backing.process.Port;
import com.backaware.backing.process.ProcessSpec;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The Kafka broker: one KRaft node, its data in one folder. */
public final class KafkaBroker {
  static final String META_PROPERTIES = "meta.properties";
  private static final int HEAP_MEGABYTES = 256;

  private KafkaBroker() {}

  /**
   * Prepares the process.
   *
   * @param folder its data; created and formatted at the first start
   * @param log file for its output
   * @throws ComponentFailure when the folder is half-written
   */
  public static ChildProcess in(
      Installation installation, Path folder, Path log, Port port, Port controllerPort) {
    requireWhole(folder);
    List<String> command =
        new JavaCommand(HEAP_MEGABYTES, installation.classes())
            .option("-Dorg.slf4j.simpleLogger.defaultLogLevel=warn")
            .option("-Dorg.slf4j.simpleLogger.showDateTime=true")
            .classPath(installation.libraries().resolve("*"))
            .run(
                BrokerMain.class.getName(),
                List.of(
                    folder.toAbsolutePath().toString(),
                    Integer.toString(port.number()),
                    Integer.toString(controllerPort.number())));
    return new ChildProcess(
        new ProcessSpec(
            "Kafka",
            command,
            Map.of(),
            log,
            List.of(port, controllerPort),
            new MetadataProbe(port.number()),
            Duration.ofSeconds(60),
            Duration.ofSeconds(10)));
  }

  private static void requireWhole(Path folder) {
    if (!Files.isDirectory(folder) || Files.exists(folder.resolve(META_PROPERTIES))) {
      return;
    }
    try (Stream<Path> entries = Files.list(folder)) {
      if (entries.anyMatch(Files::isDirectory)) {
        throw new ComponentFailure(
            "The Kafka data folder %s is half written (logs, but no %s): restore it from a copy, or delete it to begin anew without the events in it."
                .formatted(folder, META_PROPERTIES));
      }
    } catch (IOException e) {
      throw new ComponentFailure("The Kafka data folder %s cannot be read.".formatted(folder), e);
    }
  }
}
