package com.backaware.posture.stream;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.backaware.backing.testing.BackingServices;
import com.backaware.backing.testing.DemoTokens;
import com.backaware.posture.SimulatedPlank;
import com.backaware.posture.TestBelts;
import com.backaware.posture.server.BeltStreamServer;
import com.backaware.posture.session.SessionFindings;
import com.backaware.posture.v1.CoachingSettings;
import com.backaware.posture.v1.CueHabit;
import com.backaware.posture.v1.CueHabits;
import com.backaware.posture.v1.OpenSession;
import com.backaware.posture.v1.StreamSessionResponse;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.grpc.Status;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Sessions that are judged by a calibration. */
@QuarkusTest
@QuarkusTestResource(BackingServices.class)
class HoldStreamTest {
  private static final Instant STARTED = Instant.parse("2026-03-01T10:00:00Z");
  private static final SimulatedPlank PLANK = new SimulatedPlank(STARTED);

  @Inject BeltStreamServer server;
  @Inject TestBelts belts;
  @Inject ObjectMapper json;

  private final String token = DemoTokens.of("ada");
  private final String session = UUID.randomUUID().toString();

  @BeforeEach
  void registerBelt() {
    belts.register("belt-ada", token);
  }

  @Test
  void stream_ofAPlankWithBreaks_storesWhatTheEngineFindsToTheLastDigit() throws Exception {
    SessionFindings expected = PLANK.findings();
    assertThat(expected.holds()).hasSize(1);
    assertThat(expected.holds().get(0).findings()).isNotEmpty();
    long next = 0;
    long heard = 0;
    while (next < PLANK.size()) {
      try (TestEdge edge = TestEdge.call(server.port(), token)) {
        next = edge.open(opening());
        long until = Math.min(PLANK.size(), next + 1_777);
        stream(edge, next, until);
        if (until == PLANK.size()) {
          edge.close(until);
        } else {
          edge.halfClose();
          assertThat(edge.awaitEnd().getCode()).isEqualTo(Status.Code.OK);
        }
        heard += edge.heard().stream().filter(StreamSessionResponse::hasHold).count();
        next = until;
      }
    }
    assertThat(heard).isEqualTo(1);
    JsonNode stored = stored();
    assertThat(stored.get("holds")).isEqualTo(asJson(expected.holds()));
    assertThat(stored.get("notices")).isEqualTo(asJson(expected.notices()));
    assertThat(stored.get("cues")).hasSameSizeAs(expected.cues());
    assertThat(stored.get("holdCount").asInt()).isEqualTo(1);
    assertThat(stored.get("heldMicros").asLong()).isEqualTo(expected.heldMicros());
    assertThat(lineOfTheList()).isEqualTo(expected.heldMicros());
  }

  @Test
  void stream_startedAfterTheCalibrationEnded_saysWhyAndTimesTheHold() throws Exception {
    Instant nextDay = STARTED.plus(1, ChronoUnit.DAYS);
    try (TestEdge edge = TestEdge.call(server.port(), token)) {
      edge.open(
          opening()
              .setStartedAt(
                  com.google.protobuf.Timestamp.newBuilder().setSeconds(nextDay.getEpochSecond())));
      stream(edge, 0, PLANK.size());
      assertThat(edge.await(StreamSessionResponse::hasNotice).getNotice().getSentence())
          .startsWith("Your calibration is out of date.");
      edge.close(PLANK.size());
    }
    JsonNode stored = stored();
    assertThat(stored.at("/notices/0/kind").asText()).isEqualTo("CALIBRATION");
    assertThat(stored.at("/notices/0/stopsJudging").asBoolean()).isTrue();
    assertThat(stored.get("holds")).hasSize(1);
    assertThat(stored.at("/holds/0/scores")).isEmpty();
  }

  @Test
  void open_heldExerciseWithoutCalibration_isRefusedWithWhatToDo() {
    refused("calibrate first", OpenSession.Builder::clearCalibration);
  }

  @Test
  void open_badCalibrationCoachingOrHabits_isRefusedByName() {
    refused("calibration.made_at: it is missing", o -> o.getCalibrationBuilder().clearMadeAt());
    refused(
        "calibration.valid_until: valid for",
        o -> o.getCalibrationBuilder().getValidUntilBuilder().setSeconds(4_000_000_000L));
    refused("calibration.pelvis: up is", o -> o.getCalibrationBuilder().clearPelvis());
    refused(
        "calibration.thorax: up is",
        o -> o.getCalibrationBuilder().getThoraxBuilder().getForwardBuilder().setX(1));
    refused(
        "calibration.quality: hinge_degrees is NaN",
        o -> o.getCalibrationBuilder().getQualityBuilder().setHingeDegrees(Double.NaN));
    refused(
        "calibration.range: hinge is 181.0",
        o -> o.getCalibrationBuilder().getRangeBuilder().setHingeDegrees(181));
    refused(
        "calibration.noise: rate is -1.0",
        o -> o.getCalibrationBuilder().getNoiseBuilder().setAngularRate(-1));
    refused(
        "coaching.sensitivity is \"9\"",
        o -> o.setCoaching(CoachingSettings.newBuilder().setSensitivityValue(9)));
    refused(
        "coaching.timing is \"9\"",
        o -> o.setCoaching(CoachingSettings.newBuilder().setTimingValue(9)));
    refused("habits.by_fault is \"HAPPINESS\"", o -> o.setHabits(habits("HAPPINESS", 0)));
    refused("habits.by_fault.SAG: widening is 0.75", o -> o.setHabits(habits("SAG", 0.75)));
  }

  @Test
  void open_resumeJudgedOtherwise_isRefusedByName() {
    try (TestEdge edge = TestEdge.call(server.port(), token)) {
      edge.open(opening().setHabits(habits("SAG", 0.5)));
    }
    refused("habits is not what", o -> o.setHabits(habits("SAG", 0.25)));
    refused("coaching is not what", o -> o.setCoaching(CoachingSettings.newBuilder()));
    refused(
        "calibration is not what",
        o -> o.getCalibrationBuilder().getRangeBuilder().setHingeDegrees(60));
    try (TestEdge edge = TestEdge.call(server.port(), token)) {
      assertThat(edge.open(opening().setHabits(habits("SAG", 0.5)))).isZero();
    }
  }

  private OpenSession.Builder opening() {
    return TestEdge.opening(session, "belt-ada", STARTED)
        .setExercise("plank")
        .setCalibration(PLANK.calibration())
        .setCoaching(CoachingSettings.newBuilder().setUnfading(true));
  }

  private static CueHabits habits(String fault, double widening) {
    return CueHabits.newBuilder()
        .putByFault(fault, CueHabit.newBuilder().setWidening(widening).setJudged(3).build())
        .build();
  }

  private static void stream(TestEdge edge, long from, long to) {
    for (long first = from; first < to; first += 25) {
      edge.send(PLANK.batch(first, (int) Math.min(25, to - first)));
    }
  }

  private void refused(String text, Consumer<OpenSession.Builder> change) {
    OpenSession.Builder opening = opening();
    change.accept(opening);
    try (TestEdge edge = TestEdge.call(server.port(), token)) {
      edge.send(opening);
      Status status = edge.awaitEnd();
      assertThat(status.getCode()).as(status.toString()).isEqualTo(Status.Code.INVALID_ARGUMENT);
      assertThat(status.getDescription()).contains(text).doesNotContain("Exception");
    }
  }

  private JsonNode stored() throws IOException {
    return json.readTree(get("/api/sessions/" + session));
  }

  private long lineOfTheList() throws IOException {
    for (JsonNode line : json.readTree(get("/api/sessions?limit=100")).get("items")) {
      if (line.get("id").asText().equals(session)) {
        return line.get("heldMicros").asLong();
      }
    }
    return -1;
  }

  private byte[] get(String path) {
    return given().auth().oauth2(token).get(path).then().statusCode(200).extract().asByteArray();
  }

  private JsonNode asJson(List<?> found) throws IOException {
    return json.readTree(json.writeValueAsBytes(found));
  }
}
