package com.backaware.planner.event;

import com.backaware.content.v1.ExercisePublished;
import com.backaware.content.v1.MovementPattern;
import com.backaware.eventing.EventTopic;
import com.backaware.planner.Training;
import com.backaware.planner.catalogue.Exercise;
import com.backaware.posture.v1.Fault;
import com.backaware.posture.v1.Finding;
import com.backaware.posture.v1.Hold;
import com.backaware.posture.v1.Repetition;
import com.backaware.posture.v1.SessionCompleted;
import com.backaware.posture.v1.SetSummary;
import com.backaware.posture.v1.Severity;
import com.google.protobuf.Message;
import com.google.protobuf.Timestamp;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** What other services would say, on a real broker. */
final class Wire implements AutoCloseable {
  private final KafkaProducer<String, byte[]> producer;

  Wire(String bootstrap) {
    producer =
        new KafkaProducer<>(
            Map.of("bootstrap.servers", bootstrap),
            new StringSerializer(),
            new ByteArraySerializer());
  }

  void send(EventTopic topic, String key, Message event) throws Exception {
    send(topic, key, event.getDescriptorForType().getFullName(), event.toByteArray());
  }

  void send(EventTopic topic, String key, String type, byte[] value) throws Exception {
    ProducerRecord<String, byte[]> record = new ProducerRecord<>(topic.topic(), key, value);
    Map.of(
            "ce_specversion", "1.0",
            "ce_id", UUID.randomUUID().toString(),
            "ce_type", type,
            "ce_source", "/test",
            "content-type", "application/protobuf")
        .forEach((name, text) -> record.headers().add(name, text.getBytes(StandardCharsets.UTF_8)));
    producer.send(record).get(20, TimeUnit.SECONDS);
  }

  void sendCatalogue() throws Exception {
    for (Exercise exercise : Training.EXERCISES) {
      send(EventTopic.EXERCISE_PUBLISHED, exercise.id(), published(exercise, 1, exercise.name()));
    }
  }

  static ExercisePublished published(Exercise exercise, long revision, String name) {
    return ExercisePublished.newBuilder()
        .setExerciseId(exercise.id())
        .setRevision(revision)
        .setName(name)
        .setPattern(MovementPattern.valueOf("MOVEMENT_PATTERN_" + exercise.pattern().name()))
        .addAllEquipment(exercise.equipment())
        .setIsometric(exercise.isometric())
        .build();
  }

  /** A session of one set of ten, some of them with the pelvis tucked under. */
  static SessionCompleted.Builder squats(String user, int day, int flagged) {
    Instant start = Training.MONDAY.plus(Duration.ofDays(day));
    SessionCompleted.Builder session =
        SessionCompleted.newBuilder()
            .setSessionId(UUID.randomUUID().toString())
            .setUserId(user)
            .setExercise("squat")
            .setStartedAt(timestamp(start))
            .setEndedAt(timestamp(start.plusSeconds(60)))
            .setEngineVersion("1")
            .addSets(
                SetSummary.newBuilder()
                    .setNumber(1)
                    .setRepetitionCount(10)
                    .setFlaggedRepetitionCount(flagged));
    for (int number = 1; number <= 10; number++) {
      Repetition.Builder repetition = Repetition.newBuilder().setNumber(number);
      if (number <= flagged) {
        repetition.addFindings(
            Finding.newBuilder()
                .setFault(Fault.FAULT_BUTT_WINK)
                .setSeverity(Severity.SEVERITY_CUE)
                .setPeakDegrees(14));
      }
      session.addRepetitions(repetition);
    }
    return session;
  }

  /** A session of planks of half a minute; in some of them the hips sink for a while. */
  static SessionCompleted.Builder planks(String user, int day, int holds, int flagged) {
    SessionCompleted.Builder session =
        squats(user, day, 0).setExercise("plank").clearSets().clearRepetitions();
    for (int number = 1; number <= holds; number++) {
      Hold.Builder hold =
          Hold.newBuilder()
              .setNumber(number)
              .setStartMicros(number * 60_000_000L)
              .setEndMicros(number * 60_000_000L + 30_000_000)
              .setGoodMicros(number <= flagged ? 20_000_000 : 30_000_000)
              .putScores("SAG", number <= flagged ? 1.5 : 0.3);
      if (number <= flagged) {
        hold.addFindings(
            Finding.newBuilder()
                .setFault(Fault.FAULT_SAG)
                .setSeverity(Severity.SEVERITY_CUE)
                .setPeakDegrees(18));
      }
      session.addHolds(hold).addSets(SetSummary.newBuilder().setNumber(number));
    }
    return session;
  }

  static Timestamp timestamp(Instant time) {
    return Timestamp.newBuilder().setSeconds(time.getEpochSecond()).build();
  }

  @Override
  public void close() {
    producer.close();
  }
}
