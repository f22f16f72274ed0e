package com.backaware.planner.event;

import static com.mongodb.client.model.Filters.eq;
import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;

import com.backaware.backing.testing.DemoTokens;
import com.backaware.eventing.EventTopic;
import com.backaware.planner.Training;
import com.backaware.posture.v1.SessionCompleted;
import io.quarkus.mongodb.reactive.ReactiveMongoClient;
import io.quarkus.mongodb.reactive.ReactiveMongoCollection;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import org.bson.Document;

/** The running service as ada meets it: a real token, a real broker, the store. */
final class RunningPlanner implements AutoCloseable {
  static final Duration DEADLINE = Duration.ofSeconds(30);

  private final String token = DemoTokens.of("ada");
  private final String ada = subject(token);
  private final ReactiveMongoClient client;
  private final Wire wire;
  private final TopicTail plans;

  /** With the whole catalogue, and nobody known yet. */
  RunningPlanner(ReactiveMongoClient client, String bootstrap) throws Exception {
    this.client = client;
    this.wire = new Wire(bootstrap);
    forgetTrainees();
    sendCatalogue();
    this.plans = new TopicTail(bootstrap, EventTopic.PLAN_CHANGED.topic());
  }

  /** Ada's token. */
  String token() {
    return token;
  }

  /** Ada's user id. */
  String ada() {
    return ada;
  }

  /** What else is to be sent. */
  Wire wire() {
    return wire;
  }

  /** The plans told since the start. */
  TopicTail plans() {
    return plans;
  }

  /** Asks for ada's plan. */
  ValidatableResponse plan() {
    return given().auth().oauth2(token).get("/api/plan").then();
  }

  /** Asks for ada's plan once it has the revision. */
  ValidatableResponse awaitRevision(long revision) {
    await().atMost(DEADLINE).until(() -> storedRevision() == revision);
    return plan().statusCode(200);
  }

  void send(SessionCompleted session) throws Exception {
    wire.send(EventTopic.SESSION_COMPLETED, session.getUserId(), session);
  }

  /** Sends the catalogue and waits until it is there. */
  void sendCatalogue() throws Exception {
    wire.sendCatalogue();
    await().atMost(DEADLINE).until(() -> exercises() == Training.EXERCISES.size());
  }

  void forgetCatalogue() {
    empty("exercises");
  }

  List<String> exerciseNames() {
    return collection("exercises")
        .find()
        .map(found -> found.getString("name"))
        .collect()
        .asList()
        .await()
        .atMost(DEADLINE);
  }

  /** How many people are known. */
  long trainees() {
    return count("trainees");
  }

  @Override
  public void close() {
    wire.close();
    plans.close();
  }

  private void forgetTrainees() {
    empty("trainees");
  }

  private long exercises() {
    return count("exercises");
  }

  private long storedRevision() {
    return collection("trainees")
        .find(eq("_id", ada))
        .collect()
        .first()
        .map(
            found ->
                found == null
                    ? 0L
                    : found.getEmbedded(List.of("plan", "revision"), Long.valueOf(0)))
        .await()
        .atMost(DEADLINE);
  }

  private long count(String name) {
    return collection(name).countDocuments().await().atMost(DEADLINE);
  }

  private void empty(String name) {
    collection(name).deleteMany(new Document()).await().atMost(DEADLINE);
  }

  private ReactiveMongoCollection<Document> collection(String name) {
    return client.getDatabase("planner").getCollection(name);
  }

  private static String subject(String token) {
    String claims =
        new String(
            Base64.getUrlDecoder().decode(token.split("\\.", -1)[1]), StandardCharsets.UTF_8);
    return JsonPath.from(claims).getString("sub");
  }
}
