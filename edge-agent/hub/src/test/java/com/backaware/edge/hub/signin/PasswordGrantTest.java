package com.backaware.edge.hub.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.backaware.edge.uplink.SignInException;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

final class PasswordGrantTest {
  private final List<String> forms = new CopyOnWriteArrayList<>();
  private volatile int status = 200;
  private volatile String body = "";
  private long nowSeconds = 1_000;
  private HttpServer server;
  private PasswordGrant grant;

  @BeforeEach
  void startServer() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/realms/r/protocol/openid-connect/token",
        exchange -> {
          forms.add(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
          byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
          exchange.sendResponseHeaders(status, bytes.length);
          exchange.getResponseBody().write(bytes);
          exchange.close();
        });
    server.start();
    grant =
        new PasswordGrant(
            URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/realms/r"),
            "mia",
            "p&w=ö",
            () -> TimeUnit.SECONDS.toNanos(nowSeconds));
  }

  @AfterEach
  void stopServer() {
    server.stop(0);
  }

  @Test
  void token_always_asksAsTheEdgeClient() throws Exception {
    body = "{\"access_token\":\"a\",\"expires_in\":300}";

    String token = grant.token();

    assertThat(token).isEqualTo("a");
    assertThat(forms)
        .containsExactly(
            "grant_type=password&client_id=backaware-edge&scope=openid&username=mia"
                + "&password=p%26w%3D%C3%B6");
  }

  @Test
  void token_beforeItRunsOut_isUsedAgain() throws Exception {
    body = "{\"access_token\":\"a\",\"expires_in\":300}";
    grant.token();
    nowSeconds += 279;
    grant.token();
    nowSeconds += 2;
    grant.token();

    assertThat(forms).hasSize(2);
  }

  @Test
  void token_withAWrongPassword_isADefiniteRefusal() {
    status = 401;
    body = "{\"error\":\"invalid_grant\",\"error_description\":\"Invalid user credentials\"}";

    assertThatThrownBy(() -> grant.token())
        .isInstanceOfSatisfying(
            SignInException.class, refusal -> assertThat(refusal.definite()).isTrue())
        .hasMessageContaining("'mia'")
        .hasMessageNotContaining("p&w");
  }

  @Test
  void token_withTheServerAway_isWorthAnotherTry() {
    server.stop(0);

    assertThatThrownBy(() -> grant.token())
        .isInstanceOfSatisfying(
            SignInException.class, refusal -> assertThat(refusal.definite()).isFalse())
        .hasMessageContaining("was not reached: nothing answers there");
  }

  @Test
  void token_withNoJsonInTheAnswer_namesTheStatus() {
    status = 502;
    body = "<html>";

    assertThatThrownBy(() -> grant.token()).hasMessageContaining("answered 502");
  }
}
