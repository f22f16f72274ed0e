package com.backaware.user.profile;

import static com.mongodb.client.model.Filters.eq;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.nullValue;

import com.backaware.backing.testing.BackingServices;
import com.backaware.backing.testing.DemoTokens;
import com.backaware.user.account.NewAccount;
import io.quarkus.mongodb.reactive.ReactiveMongoClient;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.keycloak.representations.idm.UserRepresentation;

@QuarkusTest
@QuarkusTestResource(BackingServices.class)
class ProfileResourceTest {
  @Inject NewAccount newAccount;
  @Inject ReactiveMongoClient store;

  @ConfigProperty(name = "quarkus.oidc.auth-server-url")
  String realm;

  @Test
  void get_forTheFirstTime_createsTheProfileFromTheAccount() {
    NewAccount.Made person = newAccount.subscriber();

    as(person)
        .get("/api/me")
        .then()
        .statusCode(200)
        .contentType(ContentType.JSON)
        .body("id", equalTo(person.id()))
        .body("username", equalTo(person.username()))
        .body("displayName", equalTo("Test Person"))
        .body("email", equalTo(person.username() + "@example.org"))
        .body("roles", equalTo(List.of("subscriber")))
        .body("$", hasKey("progress"))
        .body("progress", nullValue());
  }

  @Test
  void get_again_isTheSameProfile() {
    NewAccount.Made person = newAccount.subscriber();
    String first = as(person).get("/api/me").path("createdAt");

    as(person).get("/api/me").then().body("createdAt", equalTo(first));
  }

  @Test
  void get_bySeveralAtOnce_createsOneProfile() throws Exception {
    NewAccount.Made person = newAccount.subscriber();
    ExecutorService callers = Executors.newFixedThreadPool(12);
    try {
      List<Future<String>> answers =
          Stream.generate(
                  () ->
                      callers.submit(
                          () ->
                              as(person)
                                  .get("/api/me")
                                  .then()
                                  .statusCode(200)
                                  .extract()
                                  .<String>path("createdAt")))
              .limit(24)
              .toList();
      String created = answers.get(0).get();
      for (Future<String> answer : answers) {
        assertThat(answer.get()).isEqualTo(created);
      }
    } finally {
      callers.shutdownNow();
    }
    assertThat(profiles(person.id())).isEqualTo(1);
  }

  @Test
  void get_byAccountWithoutRoles_makesItSubscriber() {
    NewAccount.Made person = newAccount.withoutRoles();
    assertThat(newAccount.roles(person.id())).doesNotContain("subscriber");

    as(person).get("/api/me").then().statusCode(200).body("roles", hasItem("subscriber"));

    assertThat(newAccount.roles(person.id())).contains("subscriber");
  }

  @Test
  void get_tellsEveryRole() {
    given()
        .auth()
        .oauth2(DemoTokens.of("omar"))
        .get("/api/me")
        .then()
        .body("roles", hasItems("subscriber", "organization-manager"));
  }

  @ParameterizedTest
  @CsvSource({
    "Zoë O'Brien, Zoë, O'Brien",
    "山田 太郎, 山田, 太郎",
    "Ana María López, Ana María, López",
  })
  void change_ofName_reachesProfileAndAccount(String name, String first, String last) {
    NewAccount.Made person = newAccount.subscriber();

    change(person, Map.of("displayName", name)).statusCode(200).body("displayName", equalTo(name));

    as(person).get("/api/me").then().body("displayName", equalTo(name));
    UserRepresentation account = newAccount.stored(person.id());
    assertThat(account.getFirstName()).isEqualTo(first);
    assertThat(account.getLastName()).isEqualTo(last);
    assertThat(account.getEmail()).isEqualTo(person.username() + "@example.org");
  }

  @Test
  void change_toOneWord_leavesTheAccountAbleToSignIn() {
    NewAccount.Made person = newAccount.subscriber();

    change(person, Map.of("displayName", "Pelé")).statusCode(200);

    String token = DemoTokens.of(person.username(), realm);
    given()
        .auth()
        .oauth2(token)
        .get("/api/me")
        .then()
        .statusCode(200)
        .body("displayName", equalTo("Pelé"));
  }

  @Test
  void change_beforeTheFirstGet_createsTheProfile() {
    NewAccount.Made person = newAccount.subscriber();

    change(person, Map.of("displayName", "Early Bird"))
        .statusCode(200)
        .body("displayName", equalTo("Early Bird"));
    assertThat(profiles(person.id())).isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{}",
        "{\"displayName\":null}",
        "{\"displayName\":\"\"}",
        "{\"displayName\":\"<script>\"}",
        "{\"displayName\":\"a\\u0000b\"}",
        "{\"displayName\":[\"Ada\"]}",
        "{\"displayName\":{\"$set\":1}}",
      })
  void change_toWhatIsNoName_namesTheField(String body) {
    problem(patch(body), 400).body("violations[0].field", equalTo("displayName"));
  }

  @Test
  void change_ofUnknownField_namesIt() {
    problem(patch("{\"displayName\":\"Ada\",\"roles\":[\"admin\"]}"), 400)
        .body("violations[0].field", equalTo("roles"))
        .body("violations[0].message", containsString("known: displayName"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "[]", "nonsense", "{\"displayName\":\"Ada\"", "\"Ada\""})
  void change_withoutTheRightBody_isRefused(String body) {
    problem(patch(body), 400);
  }

  @Test
  void change_withHugeBody_isTooLarge() {
    problem(patch("{\"displayName\":\"" + "x".repeat(200_000) + "\"}"), 413);
  }

  @Test
  void change_inAnotherFormat_isUnsupported() {
    problem(
        given()
            .auth()
            .oauth2(DemoTokens.of("ada"))
            .contentType("application/xml")
            .body("<a/>")
            .patch("/api/me")
            .then(),
        415);
  }

  @Test
  void withoutToken_isUnauthorized() {
    problem(given().get("/api/me").then(), 401)
        .header("WWW-Authenticate", containsString("Bearer"));
    problem(given().contentType(ContentType.JSON).body("{}").patch("/api/me").then(), 401);
  }

  private static RequestSpecification as(NewAccount.Made person) {
    return given().auth().oauth2(person.token());
  }

  private static ValidatableResponse change(NewAccount.Made person, Map<String, String> change) {
    return as(person).contentType(ContentType.JSON).body(change).patch("/api/me").then();
  }

  private static ValidatableResponse patch(String body) {
    return given()
        .auth()
        .oauth2(DemoTokens.of("ada"))
        .contentType(ContentType.JSON)
        .body(body)
        .patch("/api/me")
        .then();
  }

  private long profiles(String id) {
    return store
        .getDatabase("user")
        .getCollection("profiles")
        .countDocuments(eq("_id", id))
        .await()
        .atMost(Duration.ofSeconds(10));
  }

  private static ValidatableResponse problem(ValidatableResponse response, int status) {
    return response
        .statusCode(status)
        .contentType("application/problem+json")
        .body("status", equalTo(status));
  }
}
