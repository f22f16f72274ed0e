package com.backaware.web.page;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import com.backaware.backing.testing.BackingServices;
import com.backaware.web.testing.ServicesBehind;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(
    value = BackingServices.class,
    initArgs = @ResourceArg(name = "components", value = "STORE,KEYCLOAK"))
@QuarkusTestResource(ServicesBehind.class)
class PageRoutesTest {
  private static final String PAGE = "<div id=\"root\">";

  @ParameterizedTest
  @ValueSource(strings = {"/", "/live", "/history", "/history/8f4b", "/profile", "/made-up"})
  void page_ofTheApp_isTheOnePageAskedForAgainEachTime(String path) {
    given()
        .accept("text/html")
        .get(path)
        .then()
        .statusCode(200)
        .body(containsString(PAGE))
        .header("Cache-Control", "no-cache");
  }

  @Test
  void page_anyAnswer_tellsTheBrowserWhatIsAllowed() {
    given()
        .accept("text/html")
        .get("/")
        .then()
        .header("Content-Security-Policy", containsString("script-src 'self';"))
        .header("Content-Security-Policy", containsString("frame-ancestors 'none'"))
        .header("X-Content-Type-Options", equalTo("nosniff"))
        .header("Referrer-Policy", equalTo("same-origin"));
  }

  @Test
  void asset_ofThePage_mayBeKeptForGood() {
    given()
        .get(script())
        .then()
        .statusCode(200)
        .header("Cache-Control", "public, max-age=31536000, immutable");
  }

  @Test
  void asset_ofThePage_isCompressed() {
    given()
        .header("Accept-Encoding", "gzip")
        .get(script())
        .then()
        .header("Content-Encoding", "gzip");
  }

  @Test
  void page_anyScript_isAFileOfOurs() {
    String page = given().accept("text/html").get("/").asString();

    assertThat(page).doesNotContainPattern("<script(?![^>]*src=\"/)[^>]*>");
  }

  @Test
  void asset_missing_isNeitherThePageNorKept() {
    given()
        .accept("text/html,*/*")
        .get("/assets/old-build.js")
        .then()
        .statusCode(404)
        .header("Cache-Control", not(containsString("immutable")))
        .body(not(containsString(PAGE)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"/q", "/q/", "/q/health", "/q/health/ready", "/q/metrics", "/q/openapi", "/q/dev"})
  void operations_atThePublicPort_areNotThere(String path) {
    given()
        .accept("text/html,*/*")
        .get(path)
        .then()
        .statusCode(404)
        .contentType("application/problem+json")
        .body(not(containsString(PAGE)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"/icon.svg", "/manifest.webmanifest", "/color-scheme.js"})
  void file_withAFixedName_isAskedForAgain(String path) {
    given().get(path).then().statusCode(200).header("Cache-Control", "no-cache");
  }

  private static String script() {
    String page = given().accept("text/html").get("/").asString();
    Matcher script = Pattern.compile("src=\"(/assets/[^\"]+\\.js)\"").matcher(page);
    assertThat(script.find()).as(page).isTrue();
    return script.group(1);
  }
}
