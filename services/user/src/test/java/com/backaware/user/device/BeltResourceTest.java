package com.backaware.user.device;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import com.backaware.backing.testing.BackingServices;
import com.backaware.backing.testing.DemoTokens;
import com.backaware.user.account.NewAccount;
import com.backaware.user.event.EventLog;
import com.backaware.user.v1.BeltOwnershipChanged;
import com.google.protobuf.InvalidProtocolBufferException;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(BackingServices.class)
class BeltResourceTest {
  private static final String TOPIC = "backaware.user.belt-ownership.v1";

  @Inject NewAccount newAccount;

  @ConfigProperty(name = "kafka.bootstrap.servers")
  String brokers;

  private final String belt = "belt." + UUID.randomUUID();

  @Test
  void put_ofNewBelt_registersIt() {
    NewAccount.Made owner = newAccount.subscriber();

    put(owner.token(), belt, "Gym belt")
        .statusCode(201)
        .body("id", equalTo(belt))
        .body("name", equalTo("Gym belt"))
        .body("registeredAt", notNullValue());

    as(owner.token()).get("/api/belts").then().statusCode(200).body("items.id", hasItem(belt));
  }

  @Test
  void put_ofOwnBelt_renamesItWithoutAnEvent() throws Exception {
    NewAccount.Made owner = newAccount.subscriber();
    String since = put(owner.token(), belt, "First").extract().path("registeredAt");

    put(owner.token(), belt, "  Ремень 腰ベルト ")
        .statusCode(200)
        .body("name", equalTo("Ремень 腰ベルト"))
        .body("registeredAt", equalTo(since));
    release(owner.token(), belt).statusCode(204);

    assertThat(events(2)).extracting(BeltOwnershipChanged::getRevision).containsExactly(1L, 2L);
  }

  @Test
  void put_ofAnothersBelt_isAConflict() {
    put(newAccount.subscriber().token(), belt, "Mine").statusCode(201);
    NewAccount.Made other = newAccount.subscriber();

    problem(put(other.token(), belt, "Mine too"), 409)
        .body("type", equalTo("urn:backaware:problem:belt-taken"))
        .body("detail", containsString(belt));
    as(other.token()).get("/api/belts").then().body("items", empty());
  }

  @Test
  void release_ofAnothersBelt_isNotFoundAndChangesNothing() {
    NewAccount.Made owner = newAccount.subscriber();
    put(owner.token(), belt, "Mine").statusCode(201);

    problem(release(newAccount.subscriber().token(), belt), 404);
    as(owner.token()).get("/api/belts").then().body("items.id", hasItem(belt));
  }

  @Test
  void release_twice_isNotFoundTheSecondTime() {
    NewAccount.Made owner = newAccount.subscriber();
    put(owner.token(), belt, "Mine").statusCode(201);

    release(owner.token(), belt).statusCode(204);
    problem(release(owner.token(), belt), 404);
  }

  @Test
  void changesOfHands_areToldInOrder() throws Exception {
    NewAccount.Made first = newAccount.subscriber();
    NewAccount.Made second = newAccount.subscriber();
    put(first.token(), belt, "One").statusCode(201);
    release(first.token(), belt).statusCode(204);
    put(second.token(), belt, "Two").statusCode(201);

    List<BeltOwnershipChanged> events = events(3);

    assertThat(events).extracting(BeltOwnershipChanged::getBeltId).containsOnly(belt);
    assertThat(events).extracting(BeltOwnershipChanged::getRevision).containsExactly(1L, 2L, 3L);
    assertThat(events)
        .extracting(BeltOwnershipChanged::getOwnerUserId)
        .containsExactly(first.id(), "", second.id());
    assertThat(events).allMatch(event -> event.getChangedAt().getSeconds() > 0);
  }

  @Test
  void put_bySeveralPeopleAtOnce_hasOneWinner() throws Exception {
    List<NewAccount.Made> people =
        List.of(newAccount.subscriber(), newAccount.subscriber(), newAccount.subscriber());
    List<Integer> statuses = new ArrayList<>();
    ExecutorService callers = Executors.newFixedThreadPool(9);
    try {
      List<Future<Integer>> calls = new ArrayList<>();
      for (int call = 0; call < 18; call++) {
        String token = people.get(call % people.size()).token();
        calls.add(callers.submit(() -> put(token, belt, "Ours").extract().statusCode()));
      }
      for (Future<Integer> call : calls) {
        statuses.add(call.get());
      }
    } finally {
      callers.shutdownNow();
    }

    assertThat(statuses).filteredOn(status -> status == 201).hasSize(1);
    assertThat(statuses).filteredOn(status -> status == 200).hasSize(5);
    assertThat(statuses).filteredOn(status -> status == 409).hasSize(12);
    assertThat(events(1)).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"a b", "belt/1", "bélt", "a%00", "<x>", "belt:1"})
  void put_withBadId_namesIt(String id) {
    ValidatableResponse answer =
        as(DemoTokens.of("ada"))
            .contentType(ContentType.JSON)
            .body(Map.of("name", "x"))
            .put("/api/belts/{id}", id)
            .then();

    problem(answer, 400)
        .body("violations[0].field", equalTo("id"))
        .body("violations[0].message", containsString("1 to 64 of A-Z a-z 0-9 . _ -"));
  }

  @Test
  void put_withLongestId_isTakenAndOneMoreIsNot() {
    String longest = UUID.randomUUID().toString().repeat(2).substring(0, 64);
    String token = newAccount.subscriber().token();

    put(token, longest, "Long").statusCode(201);
    problem(put(token, longest + "x", "Longer"), 400);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{}",
        "{\"name\":null}",
        "{\"name\":\"\"}",
        "{\"name\":\"   \"}",
        "{\"name\":\"a\\u0000\"}",
        "{\"name\":\"a\\nb\"}",
        "{\"name\":7.5e400000}",
        "{\"name\":\"x\",\"owner\":\"me\"}",
        "[]",
        "{\"name\":\"",
      })
  void put_withBadBody_isRefused(String body) {
    problem(
        as(DemoTokens.of("ada"))
            .contentType(ContentType.JSON)
            .body(body)
            .put("/api/belts/" + belt)
            .then(),
        400);
    as(DemoTokens.of("ada")).get("/api/belts").then().body("items.id", not(hasItem(belt)));
  }

  @Test
  void put_withNamePastTheLimit_isRefused() {
    String token = newAccount.subscriber().token();

    put(token, belt, "字".repeat(40)).statusCode(201);
    problem(put(token, belt, "字".repeat(41)), 400).body("violations[0].field", equalTo("name"));
    problem(put(token, belt, "x".repeat(100_000)), 413);
  }

  @Test
  void withoutToken_isUnauthorized() {
    problem(given().get("/api/belts").then(), 401);
    problem(given().delete("/api/belts/" + belt).then(), 401);
    problem(given().contentType(ContentType.JSON).body("{}").put("/api/belts/" + belt).then(), 401);
  }

  private List<BeltOwnershipChanged> events(int enough) throws InvalidProtocolBufferException {
    List<BeltOwnershipChanged> events = new ArrayList<>();
    for (byte[] value : EventLog.read(brokers, TOPIC, belt, enough)) {
      events.add(BeltOwnershipChanged.parseFrom(value));
    }
    return events;
  }

  private static RequestSpecification as(String token) {
    return given().auth().oauth2(token);
  }

  private static ValidatableResponse put(String token, String id, String name) {
    return as(token)
        .contentType(ContentType.JSON)
        .body(Map.of("name", name))
        .put("/api/belts/{id}", id)
        .then();
  }

  private static ValidatableResponse release(String token, String id) {
    return as(token).delete("/api/belts/{id}", id).then();
  }

  private static ValidatableResponse problem(ValidatableResponse response, int status) {
    return response
        .statusCode(status)
        .contentType("application/problem+json")
        .body("status", equalTo(status));
  }
}
