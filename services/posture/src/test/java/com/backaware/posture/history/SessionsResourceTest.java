package com.backaware.posture.history;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;

import com.backaware.backing.testing.BackingServices;
import com.backaware.backing.testing.DemoTokens;
import com.backaware.motion.recording.RecordingReader;
import com.backaware.motion.sample.BeltSample;
import com.backaware.posture.SquatSignal;
import com.backaware.posture.TestBelts;
import com.backaware.posture.server.BeltStreamServer;
import com.backaware.posture.session.Resolution;
import com.backaware.posture.stream.TestEdge;
import com.backaware.problem.Problem;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(BackingServices.class)
class SessionsResourceTest {
  @Inject BeltStreamServer server;
  @Inject TestBelts belts;

  @Test
  void list_byPages_givesAllMineNewestFirst() {
    String token = DemoTokens.of("omar");
    List<String> newestFirst = new ArrayList<>();
    for (int day = 1; day <= 5; day++) {
      newestFirst.add(
          0, session(token, "belt-omar", Instant.parse("2026-03-0" + day + "T08:00:00Z"), 60));
    }
    List<String> listed = new ArrayList<>();
    String cursor = null;
    do {
      RequestSpecification request = as(token).queryParam("limit", 2);
      var page =
          (cursor == null ? request : request.queryParam("cursor", cursor))
              .get("/api/sessions")
              .then()
              .statusCode(200)
              .body("$", hasKey("nextCursor"))
              .extract()
              .jsonPath();
      listed.addAll(page.getList("items.id", String.class));
      cursor = page.getString("nextCursor");
    } while (cursor != null);
    assertThat(listed).isEqualTo(newestFirst);
  }

  @Test
  void list_otherUser_showsNothingOfMine() {
    String mine =
        session(DemoTokens.of("ada"), "belt-ada", Instant.parse("2026-03-02T08:00:00Z"), 60);
    String other = DemoTokens.of("ines");
    assertThat(
            as(other)
                .get("/api/sessions")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("items.id"))
        .doesNotContain(mine);
    for (String path : List.of("", "/recording")) {
      as(other)
          .get("/api/sessions/" + mine + path)
          .then()
          .statusCode(404)
          .contentType(Problem.MEDIA_TYPE)
          .body("status", equalTo(404));
    }
  }

  @Test
  void anything_withoutToken_isUnauthorized() {
    for (String path : List.of("", "/" + UUID.randomUUID(), "/x/recording", "/live")) {
      given().get("/api/sessions" + path).then().statusCode(401).contentType(Problem.MEDIA_TYPE);
    }
  }

  @Test
  void list_badLimitOrCursor_isNamed() {
    String token = DemoTokens.of("ada");
    as(token)
        .get("/api/sessions?limit=101")
        .then()
        .statusCode(400)
        .body("violations[0].field", equalTo("limit"));
    as(token)
        .get("/api/sessions?cursor=oops")
        .then()
        .statusCode(400)
        .body("violations[0].field", equalTo("cursor"));
  }

  @Test
  void recording_givesWhatWasSent() throws Exception {
    String token = DemoTokens.of("ada");
    int samples = 1_234;
    String id = session(token, "belt-ada", Instant.parse("2026-03-03T08:00:00Z"), samples);
    byte[] csv =
        as(token)
            .get("/api/sessions/" + id + "/recording")
            .then()
            .statusCode(200)
            .contentType(containsString("text/csv"))
            .extract()
            .asByteArray();
    BeltSample expected = new BeltSample();
    BeltSample read = new BeltSample();
    try (RecordingReader reader = new RecordingReader(new ByteArrayInputStream(csv), "recording")) {
      for (int i = 0; i < samples; i++) {
        assertThat(reader.read(read)).isTrue();
        SquatSignal.block(i, 1).read(0, Resolution.ENGINE, expected);
        assertThat(read).usingRecursiveComparison().isEqualTo(expected);
      }
      assertThat(reader.read(read)).isFalse();
    }
  }

  private String session(String token, String belt, Instant startedAt, int samples) {
    belts.register(belt, token);
    String id = UUID.randomUUID().toString();
    try (TestEdge edge = TestEdge.call(server.port(), token)) {
      edge.open(TestEdge.opening(id, belt, startedAt));
      edge.stream(0, samples);
      edge.close(samples);
    }
    return id;
  }

  private static RequestSpecification as(String token) {
    return given().auth().oauth2(token);
  }
}
