package com.backaware.planner.event;

import com.backaware.planner.v1.PlanChanged;
import com.google.protobuf.InvalidProtocolBufferException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;

/** What arrives on a topic from now on. */
final class TopicTail implements AutoCloseable {
  private static final Duration DEADLINE = Duration.ofSeconds(30);
  private static final Duration POLL = Duration.ofMillis(200);

  private final KafkaConsumer<String, byte[]> consumer;
  private final Deque<ConsumerRecord<String, byte[]>> arrived = new ArrayDeque<>();

  TopicTail(String bootstrap, String topic) {
    consumer =
        new KafkaConsumer<>(
            Map.of(ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrap),
            new StringDeserializer(),
            new ByteArrayDeserializer());
    List<TopicPartition> partitions =
        consumer.partitionsFor(topic).stream()
            .map(partition -> new TopicPartition(topic, partition.partition()))
            .toList();
    consumer.assign(partitions);
    consumer.seekToEnd(partitions);
    partitions.forEach(consumer::position);
  }

  /** The next record that matches. */
  ConsumerRecord<String, byte[]> next(Predicate<ConsumerRecord<String, byte[]>> wanted) {
    long deadline = System.nanoTime() + DEADLINE.toNanos();
    while (System.nanoTime() < deadline) {
      while (!arrived.isEmpty()) {
        ConsumerRecord<String, byte[]> record = arrived.remove();
        if (wanted.test(record)) {
          return record;
        }
      }
      consumer.poll(POLL).forEach(arrived::add);
    }
    throw new AssertionError("nothing of what was awaited arrived within " + DEADLINE);
  }

  /** A person's next plan. */
  PlanChanged nextPlan(String user) throws InvalidProtocolBufferException {
    return PlanChanged.parseFrom(next(record -> user.equals(record.key())).value());
  }

  /** The revisions of a person's plans up to one, in the order of arrival. */
  List<Long> revisionsUpTo(String user, long last) throws InvalidProtocolBufferException {
    List<Long> revisions = new ArrayList<>();
    while (!revisions.contains(last)) {
      revisions.add(nextPlan(user).getRevision());
    }
    return revisions;
  }

  @Override
  public void close() {
    consumer.close();
  }
}
