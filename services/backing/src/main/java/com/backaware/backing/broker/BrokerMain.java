package com.backaware.backing.broker;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.common.utils.Time;
import org.apache.kafka.metadata.storage.Formatter;

/** Runs the broker in its child process, which alone has Kafka on its class path. */
public final class BrokerMain {
  private BrokerMain() {}

  /** Arguments: data folder, port, controller port. */
  public static void main(String[] arguments) throws Exception {
    Path folder = Path.of(arguments[0]);
    formatOnce(folder);
    Map<String, String> settings =
        BrokerSettings.of(folder, Integer.parseInt(arguments[1]), Integer.parseInt(arguments[2]));
    KafkaRaftServer server =
        new KafkaRaftServer(KafkaConfig.fromProps(asProperties(settings)), Time.SYSTEM);
    Runtime.getRuntime().addShutdownHook(new Thread(server::shutdown, "shutdown"));
    server.startup();
    server.awaitShutdown();
  }

  private static void formatOnce(Path folder) throws Exception {
    if (Files.exists(folder.resolve(KafkaBroker.META_PROPERTIES))) {
      return;
    }
    Files.createDirectories(folder);
    removeUnfinishedFormat(folder);
    new Formatter()
        .setClusterId(Uuid.randomUuid().toString())
        .setNodeId(BrokerSettings.NODE_ID)
        .setControllerListenerName(BrokerSettings.CONTROLLER_LISTENER)
        .setMetadataLogDirectory(folder.toString())
        .addDirectory(folder.toString())
        .setIgnoreFormatted(true)
        .run();
  }

  private static void removeUnfinishedFormat(Path folder) throws IOException {
    try (Stream<Path> entries = Files.list(folder)) {
      for (Path entry : entries.filter(Files::isRegularFile).toList()) {
        Files.delete(entry);
      }
    }
  }

  private static java.util.Properties asProperties(Map<String, String> settings) {
    java.util.Properties properties = new java.util.Properties();
    properties.putAll(settings);
    return properties;
  }
}
