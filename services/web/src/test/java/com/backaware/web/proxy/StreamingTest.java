package com.backaware.web.proxy;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.backaware.backing.testing.BackingServices;
import com.backaware.backing.testing.DemoTokens;
import com.backaware.web.testing.ScreenlessBrowser;
import com.backaware.web.testing.ServicesBehind;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@QuarkusTest
@QuarkusTestResource(
    value = BackingServices.class,
    initArgs = @ResourceArg(name = "components", value = "STORE,KEYCLOAK"))
@QuarkusTestResource(ServicesBehind.class)
@Timeout(60)
class StreamingTest {
  private static final int RECORDING_BYTES = 8 << 20;

  @ConfigProperty(name = "backaware.web.posture-url")
  String posture;

  ScreenlessBrowser browser;

  @BeforeEach
  void signIn() {
    browser = new ScreenlessBrowser(RestAssured.port);
    browser.signIn("ada", DemoTokens.PASSWORD, "/");
  }

  @Test
  void events_arriveWhileTheStreamIsOpen() throws Exception {
    try (BufferedReader live = watch()) {
      assertThat(event(live)).isEqualTo("event: opened|data: {\"sessionId\":\"s1\"}");
      askPosture("/test/emit?first");
      assertThat(event(live)).isEqualTo("event: tilt|data: first");
      askPosture("/test/emit?second");
      assertThat(event(live)).isEqualTo("event: tilt|data: second");
    }
  }

  @Test
  void events_silentForLongerThanOtherCallsMayBe_goOn() throws Exception {
    try (BufferedReader live = watch()) {
      event(live);
      assertThat(browser.get("/api/sessions/silent").statusCode()).isEqualTo(504);
      askPosture("/test/emit?after");
      assertThat(event(live)).isEqualTo("event: tilt|data: after");
    }
  }

  @Test
  void events_watcherGoes_freesTheService() throws Exception {
    try (BufferedReader live = watch()) {
      event(live);
    }
    assertThat(askPosture("/test/watcher-gone")).isEqualTo(200);
  }

  @Test
  void recording_ofManyMegabytes_arrivesWhole() throws Exception {
    try (InputStream recording = browser.open("/api/sessions/big/recording").body()) {
      assertThat(recording.transferTo(OutputStream.nullOutputStream())).isEqualTo(RECORDING_BYTES);
    }
  }

  private BufferedReader watch() {
    return new BufferedReader(
        new InputStreamReader(
            browser
                .open(
                    "/api/sessions/live",
                    "Accept",
                    "text/event-stream",
                    "Accept-Encoding",
                    "gzip, deflate, br")
                .body(),
            UTF_8));
  }

  private static String event(BufferedReader live) throws IOException {
    String event = live.readLine() + "|" + live.readLine();
    assertThat(live.readLine()).isEmpty();
    return event;
  }

  private int askPosture(String path) throws Exception {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(posture + path)).timeout(Duration.ofSeconds(15)).build();
    return HttpClient.newHttpClient().send(request, BodyHandlers.discarding()).statusCode();
  }
}
