package com.backaware.user.account;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;

import com.backaware.backing.testing.BackingServices;
import com.backaware.backing.testing.DemoTokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(BackingServices.class)
class AccountResourceTest {
  @Inject NewAccount newAccount;

  @Test
  void find_byName_hasTheAccountWithItsRoles() {
    as("ines")
        .get("/api/users?query=omar")
        .then()
        .statusCode(200)
        .body("items.username", hasItem("omar"))
        .body("items[0].roles", hasItems("subscriber", "organization-manager"))
        .body("items[0].email", equalTo("omar@example.org"))
        .body("items[0].emailVerified", equalTo(true))
        .body("items[0].displayName", equalTo("Omar Demo"));
  }

  @Test
  void find_ofNobody_isEmpty() {
    as("ines").get("/api/users?query=nobody-is-called-this").then().body("items", empty());
  }

  @ParameterizedTest
  @ValueSource(strings = {"ada", "omar"})
  void everythingHere_isForAdminsOnly(String user) {
    problem(as(user).get("/api/users?query=ada").then(), 403);
    problem(as(user).put("/api/users/" + UUID.randomUUID() + "/roles/admin").then(), 403);
  }

  @Test
  void find_withoutToken_isUnauthorized() {
    problem(given().get("/api/users?query=ada").then(), 401);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "?query=", "?query=a", "?query=ada&limit=0", "?query=ada&limit=51"})
  void find_withBadQuery_namesTheField(String query) {
    problem(as("ines").get("/api/users" + query).then(), 400)
        .body("violations.field", hasItem(query.contains("limit") ? "limit" : "query"));
  }

  @Test
  void grant_givesTheRoleAndMayBeRepeated() {
    NewAccount.Made person = newAccount.subscriber();
    String address = "/api/users/" + person.id() + "/roles/organization-manager";

    as("ines").put(address).then().statusCode(204);
    as("ines").put(address).then().statusCode(204);

    assertThat(newAccount.roles(person.id())).contains("organization-manager");
  }

  @Test
  void grant_ofUnknownRole_namesTheAccepted() {
    NewAccount.Made person = newAccount.subscriber();

    problem(as("ines").put("/api/users/" + person.id() + "/roles/king").then(), 400)
        .body("violations[0].field", equalTo("role"))
        .body("violations[0].message", containsString("subscriber, organization-manager, admin"));
    assertThat(newAccount.roles(person.id())).doesNotContain("king");
  }

  @Test
  void grant_toNobody_isNotFound() {
    problem(as("ines").put("/api/users/" + UUID.randomUUID() + "/roles/admin").then(), 404)
        .body("detail", containsString("no account"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"ada", "..", "%2e%2e%2fclients", "0"})
  void grant_toBadId_isRefusedHere(String id) {
    as("ines")
        .urlEncodingEnabled(false)
        .put("/api/users/" + id + "/roles/admin")
        .then()
        .contentType("application/problem+json")
        .body("status", not(equalTo(204)));
  }

  private static RequestSpecification as(String user) {
    return given().auth().oauth2(DemoTokens.of(user));
  }

  private static ValidatableResponse problem(ValidatableResponse response, int status) {
    return response
        .statusCode(status)
        .contentType("application/problem+json")
        .body("status", equalTo(status));
  }
}
