package com.backaware.content.event;

import static org.assertj.core.api.Assertions.assertThat;

import com.backaware.backing.testing.BackingServices;
import com.backaware.content.exercise.Catalogue;
import com.backaware.content.exercise.Exercise;
import com.backaware.content.exercise.Readiness;
import com.backaware.content.exercise.VisibleFault;
import com.backaware.content.v1.ExercisePublished;
import com.backaware.content.v1.MovementPattern;
import com.backaware.posture.v1.Fault;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(BackingServices.class)
class ExercisePublishedTest {
  private static final String TOPIC = "backaware.content.exercise-published.v1";

  @Inject Catalogue catalogue;

  @ConfigProperty(name = "kafka.bootstrap.servers")
  String brokers;

  @Test
  void everyExercise_isOnTheTopicOnce() throws Exception {
    Readiness.await();
    Set<String> ids = catalogue.all().stream().map(Exercise::id).collect(Collectors.toSet());

    List<ConsumerRecord<String, byte[]>> records =
        EventLog.read(brokers, TOPIC, read -> keys(read).containsAll(ids));

    assertThat(keys(records)).containsAll(ids);
    ConsumerRecord<String, byte[]> squat =
        records.stream().filter(record -> record.key().equals("squat")).findFirst().orElseThrow();
    assertThat(header(squat, "ce_type")).isEqualTo("backaware.content.v1.ExercisePublished");
    assertThat(header(squat, "content-type")).isEqualTo("application/protobuf");
    ExercisePublished event = ExercisePublished.parseFrom(squat.value());
    assertThat(event.getExerciseId()).isEqualTo("squat");
    assertThat(event.getRevision()).isEqualTo(1);
    assertThat(event.getName()).isEqualTo("Squat");
    assertThat(event.getPattern()).isEqualTo(MovementPattern.MOVEMENT_PATTERN_SQUAT);
    assertThat(event.getIsometric()).isFalse();
    assertThat(event.getVisibleFaultsList()).contains("BUTT_WINK", "EXCESSIVE_LEAN");
    assertThat(event.getPublishedAt().getSeconds()).isPositive();
    assertThat(records.stream().filter(record -> record.key().equals("squat"))).hasSize(1);
  }

  @Test
  void faultsAndPatterns_areThoseOfTheContract() {
    assertThat(Arrays.stream(VisibleFault.values()).map(fault -> "FAULT_" + fault))
        .containsExactlyInAnyOrderElementsOf(names(Fault.values(), "FAULT_UNSPECIFIED"));
    assertThat(
            Arrays.stream(com.backaware.content.exercise.MovementPattern.values())
                .map(pattern -> "MOVEMENT_PATTERN_" + pattern.name()))
        .containsExactlyInAnyOrderElementsOf(
            names(MovementPattern.values(), "MOVEMENT_PATTERN_UNSPECIFIED"));
  }

  private static List<String> names(Enum<?>[] constants, String unspecified) {
    return Arrays.stream(constants)
        .map(Enum::name)
        .filter(name -> !name.equals("UNRECOGNIZED") && !name.equals(unspecified))
        .toList();
  }

  private static Set<String> keys(List<ConsumerRecord<String, byte[]>> records) {
    return records.stream().map(ConsumerRecord::key).collect(Collectors.toSet());
  }

  private static String header(ConsumerRecord<String, byte[]> record, String name) {
    return new String(record.headers().lastHeader(name).value(), StandardCharsets.UTF_8);
  }
}
