package com.backaware.eventing;

import io.quarkus.runtime.StartupEvent;
import io.smallrye.common.annotation.Identifier;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.interceptor.Interceptor;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.config.TopicConfig;
import org.apache.kafka.common.errors.TopicExistsException;
import org.jboss.logging.Logger;

/**
 * Creates the topics that are missing, before anything is sent or heard: whichever service starts
 * first does it for all. Topics that exist stay as they are.
 */
@ApplicationScoped
class TopicCreation {
  private static final Logger LOG = Logger.getLogger(TopicCreation.class);

  /** How long events and dead letters are kept, where the topic is not compacted (chosen). */
  private static final Duration RETENTION = Duration.ofDays(30);

  private final Map<String, Object> broker;
  private final EventingSettings settings;

  TopicCreation(
      @Identifier("default-kafka-broker") Map<String, Object> broker, EventingSettings settings) {
    this.broker = broker;
    this.settings = settings;
  }

  void create(@Observes @Priority(Interceptor.Priority.PLATFORM_BEFORE) StartupEvent start) {
    try (Admin admin = Admin.create(adminSettings())) {
      Set<String> present = answer(admin.listTopics().names());
      List<NewTopic> missing =
          wanted().stream().filter(topic -> !present.contains(topic.name())).toList();
      for (KafkaFuture<Void> creation : admin.createTopics(missing).values().values()) {
        awaitCreation(creation);
      }
      if (!missing.isEmpty()) {
        LOG.infof("created topics: %s", missing.stream().map(NewTopic::name).toList());
      }
    } catch (TimeoutException | ExecutionException e) {
      throw new IllegalStateException(
          "The Kafka broker at "
              + broker.get(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG)
              + " did not answer within "
              + settings.brokerPatience().toSeconds()
              + " s: start it, or set KAFKA_BOOTSTRAP_SERVERS to where it listens.",
          e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while creating topics", e);
    }
  }

  private List<NewTopic> wanted() {
    List<NewTopic> wanted = new ArrayList<>();
    for (EventTopic topic : EventTopic.values()) {
      wanted.add(topic(topic.topic(), topic.compacted() ? compacted() : kept()));
      wanted.add(topic(topic.deadLetterTopic(), kept()));
    }
    return wanted;
  }

  private NewTopic topic(String name, Map<String, String> configuration) {
    return new NewTopic(name, settings.partitions(), settings.replicas()).configs(configuration);
  }

  private static Map<String, String> compacted() {
    return Map.of(TopicConfig.CLEANUP_POLICY_CONFIG, TopicConfig.CLEANUP_POLICY_COMPACT);
  }

  private static Map<String, String> kept() {
    return Map.of(
        TopicConfig.CLEANUP_POLICY_CONFIG,
        TopicConfig.CLEANUP_POLICY_DELETE,
        TopicConfig.RETENTION_MS_CONFIG,
        Long.toString(RETENTION.toMillis()));
  }

  private void awaitCreation(KafkaFuture<Void> creation)
      throws InterruptedException, ExecutionException, TimeoutException {
    try {
      answer(creation);
    } catch (ExecutionException e) {
      if (!(e.getCause() instanceof TopicExistsException)) {
        throw e;
      }
    }
  }

  private <T> T answer(KafkaFuture<T> future)
      throws InterruptedException, ExecutionException, TimeoutException {
    return future.get(settings.brokerPatience().toMillis(), TimeUnit.MILLISECONDS);
  }

  /**
   * What the broker's settings say of how to reach it, without those for producers and consumers.
   */
  private Map<String, Object> adminSettings() {
    Map<String, Object> admin = new HashMap<>();
    broker.forEach(
        (name, value) -> {
          if (AdminClientConfig.configNames().contains(name)) {
            admin.put(name, value);
          }
        });
    return admin;
  }
}
