package com.backaware.user.event;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.backaware.backing.testing.BackingServices;
import com.backaware.planner.v1.Phase;
import com.backaware.planner.v1.PlanChanged;
import com.backaware.user.account.NewAccount;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(BackingServices.class)
class PlanChangesTest {
  private static final String TOPIC = "backaware.planner.plan-changed.v1";
  private static final String TYPE = "backaware.planner.v1.PlanChanged";

  @Inject NewAccount newAccount;

  @ConfigProperty(name = "kafka.bootstrap.servers")
  String brokers;

  @Test
  void newerPlan_becomesProgress() throws Exception {
    NewAccount.Made person = newAccount.subscriber();

    send(person.id(), 1, Phase.PHASE_MOVEMENT_QUALITY, 1);
    awaitProgress(person, "MOVEMENT_QUALITY", 1);

    send(person.id(), 2, Phase.PHASE_WORK_CAPACITY, 9);
    awaitProgress(person, "WORK_CAPACITY", 9);
  }

  @Test
  void olderOrRepeatedPlan_changesNothing() throws Exception {
    NewAccount.Made person = newAccount.subscriber();
    send(person.id(), 5, Phase.PHASE_WORK_CAPACITY, 9);
    send(person.id(), 5, Phase.PHASE_MOVEMENT_QUALITY, 1);
    send(person.id(), 3, Phase.PHASE_MOVEMENT_QUALITY, 2);
    send(person.id(), 6, Phase.PHASE_WORK_CAPACITY, 10);

    awaitProgress(person, "WORK_CAPACITY", 10);
  }

  @Test
  void unreadablePlan_isSetAsideAndTheNextOneCounts() throws Exception {
    NewAccount.Made person = newAccount.subscriber();
    byte[] garbage = "\u0000nonsense".getBytes(StandardCharsets.UTF_8);
    EventLog.write(brokers, TOPIC, person.id(), TYPE, garbage);
    send(person.id(), 1, Phase.PHASE_UNSPECIFIED, 1);
    send(person.id(), 1, Phase.PHASE_MAXIMAL_STRENGTH, 40);

    awaitProgress(person, "MAXIMAL_STRENGTH", 40);
    assertThat(EventLog.read(brokers, TOPIC + ".dead-letter", person.id(), 2)).hasSize(2);
  }

  @Test
  void planOfNobodyHere_isKeptForTheirFirstSignIn() throws Exception {
    NewAccount.Made marker = newAccount.subscriber();
    String stranger = UUID.randomUUID().toString();
    send(stranger, 1, Phase.PHASE_MOVEMENT_QUALITY, 1);
    send(marker.id(), 1, Phase.PHASE_MOVEMENT_QUALITY, 3);

    awaitProgress(marker, "MOVEMENT_QUALITY", 3);
  }

  private void send(String userId, long revision, Phase phase, int sessions) throws Exception {
    byte[] event =
        PlanChanged.newBuilder()
            .setUserId(userId)
            .setRevision(revision)
            .setPhase(phase)
            .setSessionCount(sessions)
            .build()
            .toByteArray();
    EventLog.write(brokers, TOPIC, userId, TYPE, event);
  }

  private static void awaitProgress(NewAccount.Made person, String phase, int sessions) {
    Awaitility.await()
        .atMost(Duration.ofSeconds(30))
        .untilAsserted(
            () -> {
              JsonPath me =
                  given().auth().oauth2(person.token()).get("/api/me").then().extract().jsonPath();
              assertThat(me.getString("progress.phase")).isEqualTo(phase);
              assertThat(me.getInt("progress.sessionCount")).isEqualTo(sessions);
            });
  }
}
