package com.backaware.posture.stream;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.backaware.backing.testing.BackingServices;
import com.backaware.backing.testing.DemoTokens;
import com.backaware.posture.TestBelts;
import com.backaware.posture.server.BeltStreamServer;
import com.backaware.posture.v1.ImuColumns;
import com.backaware.posture.v1.OpenSession;
import com.backaware.posture.v1.PersonalReference;
import com.backaware.posture.v1.SampleBatch;
import com.backaware.posture.v1.SampleResolution;
import com.backaware.posture.v1.Statistic;
import com.google.protobuf.Timestamp;
import io.grpc.Metadata;
import io.grpc.Status;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Base64;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(BackingServices.class)
class BeltStreamRefusalTest {
  private static final Instant STARTED = Instant.parse("2026-03-01T10:00:00Z");

  @Inject BeltStreamServer server;
  @Inject TestBelts belts;

  private final String ada = DemoTokens.of("ada");
  private final String session = UUID.randomUUID().toString();

  @BeforeEach
  void registerBelts() {
    belts.register("belt-ada", ada);
    belts.register("belt-bo", DemoTokens.of("bo"));
  }

  /** The service is unharmed by whatever a test did: a new session streams and completes. */
  @AfterEach
  void serviceGoesOn() {
    try (TestEdge edge = TestEdge.call(server.port(), ada)) {
      edge.open(TestEdge.opening(UUID.randomUUID().toString(), "belt-ada", STARTED));
      edge.stream(0, 50);
      edge.close(50);
    }
  }

  @Test
  void call_withoutToken_isUnauthenticated() {
    try (TestEdge edge = TestEdge.call(server.port(), new Metadata())) {
      assertRefused(edge, Status.Code.UNAUTHENTICATED, "authorization");
    }
  }

  @Test
  void call_withGarbageToken_isUnauthenticated() {
    for (String token : new String[] {"", "garbage", "a.b.c", forged()}) {
      try (TestEdge edge = TestEdge.call(server.port(), token)) {
        assertRefused(edge, Status.Code.UNAUTHENTICATED, "access token");
      }
    }
  }

  @Test
  void open_otherProtocolVersion_isFailedPrecondition() {
    refused(Status.Code.FAILED_PRECONDITION, "protocol_version is 2", o -> o.setProtocolVersion(2));
  }

  @Test
  void open_unknownBelt_isFailedPrecondition() {
    refused(
        Status.Code.FAILED_PRECONDITION,
        "belt nobodys is not registered",
        o -> o.setBeltId("nobodys"));
  }

  @Test
  void open_beltOfSomeoneElse_isPermissionDenied() {
    refused(Status.Code.PERMISSION_DENIED, "belt belt-bo", o -> o.setBeltId("belt-bo"));
  }

  @Test
  void open_sessionOfSomeoneElse_isPermissionDeniedAndDoesNotTakeItOver() {
    try (TestEdge mine = TestEdge.call(server.port(), ada);
        TestEdge theirs = TestEdge.call(server.port(), DemoTokens.of("bo"))) {
      mine.open(TestEdge.opening(session, "belt-ada", STARTED));
      theirs.send(TestEdge.opening(session, "belt-bo", STARTED));
      assertRefused(theirs, Status.Code.PERMISSION_DENIED, "belongs to someone else");
      mine.stream(0, 100);
      assertThat(mine.close(100).getSampleCount()).isEqualTo(100);
    }
  }

  @Test
  void open_fieldMissingOrMalformed_isInvalidArgumentAndNamed() {
    invalid("session_id", o -> o.setSessionId("not-a-uuid"));
    invalid("session_id", OpenSession.Builder::clearSessionId);
    invalid("belt_id", o -> o.setBeltId("belt one"));
    invalid("exercise", o -> o.setExercise("yodelling"));
    invalid("engine_version", OpenSession.Builder::clearEngineVersion);
    invalid("started_at", OpenSession.Builder::clearStartedAt);
    invalid("started_at", o -> o.setStartedAt(Timestamp.newBuilder().setSeconds(5)));
    invalid(
        "resolution",
        o ->
            o.setResolution(
                SampleResolution.newBuilder().setAngularRateCountsPerRadianPerSecond(7)));
    invalid("reference.repetition_count", o -> o.setReference(reference(0, "TILT_RANGE", 30)));
    invalid("reference.features", o -> o.setReference(reference(5, "HAPPINESS", 30)));
    invalid(
        "reference.features.TILT_RANGE",
        o -> o.setReference(reference(5, "TILT_RANGE", Double.NaN)));
  }

  @Test
  void open_resumeThatContradicts_isInvalidArgument() {
    try (TestEdge edge = opened()) {
      edge.stream(0, 25);
      edge.awaitAcknowledged(25);
      edge.cancel();
    }
    refused(
        Status.Code.INVALID_ARGUMENT,
        "started_at",
        o -> o.setStartedAt(Timestamp.newBuilder().setSeconds(STARTED.getEpochSecond() + 1)));
  }

  @Test
  void firstRequest_notOpen_isFailedPrecondition() {
    try (TestEdge edge = TestEdge.call(server.port(), ada)) {
      edge.send(TestEdge.batch(0, 5));
      assertRefused(edge, Status.Code.FAILED_PRECONDITION, "first request must be open");
    }
    try (TestEdge edge = TestEdge.call(server.port(), ada)) {
      edge.halfClose();
      assertRefused(edge, Status.Code.FAILED_PRECONDITION, "first request must be open");
    }
  }

  @Test
  void samples_overlapOrHole_isOutOfRangeAndKeepsWhatCame() {
    try (TestEdge edge = opened()) {
      edge.send(TestEdge.batch(0, 40));
      edge.send(TestEdge.batch(39, 10));
      assertRefused(edge, Status.Code.OUT_OF_RANGE, "is 39, which overlaps");
    }
    try (TestEdge edge = TestEdge.call(server.port(), ada)) {
      assertThat(edge.open(TestEdge.opening(session, "belt-ada", STARTED))).isEqualTo(40);
      edge.send(TestEdge.batch(41, 10));
      assertRefused(edge, Status.Code.OUT_OF_RANGE, "is 41, which leaves a hole; go on with 40");
    }
  }

  @Test
  void samples_malformedColumns_isInvalidArgumentAndNamed() {
    SampleBatch good = TestEdge.batch(0, 10);
    malformed(
        "samples.pelvis.angular_rate_z_deltas has 11 entries",
        good.toBuilder().setPelvis(good.getPelvis().toBuilder().addAngularRateZDeltas(1)).build());
    malformed("samples.pelvis", good.toBuilder().clearPelvis().build());
    malformed("samples.time_micros_deltas", SampleBatch.getDefaultInstance());
    malformed(
        "samples.thorax is set",
        good.toBuilder().setThorax(ImuColumns.getDefaultInstance()).build());
  }

  @Test
  void close_wrongCount_isOutOfRange() {
    try (TestEdge edge = opened()) {
      edge.send(TestEdge.batch(0, 40));
      edge.sendClose(41);
      assertRefused(edge, Status.Code.OUT_OF_RANGE, "close.sample_count is 41 but 40");
    }
  }

  @Test
  void message_tenMegabytes_isResourceExhausted() {
    try (TestEdge edge = opened()) {
      edge.stream(0, 25);
      edge.send(TestEdge.opening("x".repeat(10_000_000), "belt-ada", STARTED));
      assertRefused(edge, Status.Code.RESOURCE_EXHAUSTED, "1048576");
    }
    try (TestEdge edge = TestEdge.call(server.port(), ada)) {
      assertThat(edge.open(TestEdge.opening(session, "belt-ada", STARTED))).isEqualTo(25);
    }
  }

  private TestEdge opened() {
    TestEdge edge = TestEdge.call(server.port(), ada);
    edge.open(TestEdge.opening(session, "belt-ada", STARTED));
    return edge;
  }

  private void invalid(String field, Consumer<OpenSession.Builder> change) {
    refused(Status.Code.INVALID_ARGUMENT, field, change);
  }

  private void malformed(String text, SampleBatch batch) {
    try (TestEdge edge = opened()) {
      edge.send(batch);
      assertRefused(edge, Status.Code.INVALID_ARGUMENT, text);
    }
  }

  private void refused(Status.Code code, String text, Consumer<OpenSession.Builder> change) {
    OpenSession.Builder opening = TestEdge.opening(session, "belt-ada", STARTED);
    change.accept(opening);
    try (TestEdge edge = TestEdge.call(server.port(), ada)) {
      edge.send(opening);
      assertRefused(edge, code, text);
    }
  }

  private static void assertRefused(TestEdge edge, Status.Code code, String text) {
    Status status = edge.awaitEnd();
    assertThat(status.getCode()).as(status.toString()).isEqualTo(code);
    assertThat(status.getDescription()).contains(text).doesNotContain("Exception");
  }

  private static PersonalReference reference(int count, String feature, double mean) {
    return PersonalReference.newBuilder()
        .setExercise("squat")
        .setRepetitionCount(count)
        .putFeatures(feature, Statistic.newBuilder().setMean(mean).setStandardDeviation(2).build())
        .build();
  }

  /** A real token whose claims were changed after it was signed. */
  private String forged() {
    String[] parts = ada.split("\\.");
    String claims =
        new String(Base64.getUrlDecoder().decode(parts[1]), UTF_8)
            .replace(TestBelts.subject(ada), TestBelts.subject(DemoTokens.of("bo")));
    return parts[0]
        + "."
        + Base64.getUrlEncoder().withoutPadding().encodeToString(claims.getBytes(UTF_8))
        + "."
        + parts[2];
  }
}
