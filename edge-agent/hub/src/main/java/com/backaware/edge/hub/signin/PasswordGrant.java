package com.backaware.edge.hub.signin;

import com.backaware.edge.uplink.SignInException;
import com.backaware.edge.uplink.TokenSource;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.util.function.LongSupplier;

/**
 * Signs in at a Keycloak realm with name and password, which the demo realm allows for the client
 * {@code backaware-edge}, and again before the token runs out. One thread at a time.
 */
public final class PasswordGrant implements TokenSource {
  private static final String CLIENT = "backaware-edge";
  private static final long NANOS = 1_000_000_000L;

  /** A token is not used in the last seconds of its life. Chosen. */
  private static final long MARGIN_SECONDS = 20;

  private static final long DEFAULT_LIFE_SECONDS = 60;

  private final WebExchange web = new WebExchange();
  private final URI realm;
  private final String user;
  private final String password;
  private final LongSupplier nanoTime;
  private String token = "";
  private long usableUntilNanos;

  /**
   * Creates it; the first token is asked for when it is needed.
   *
   * @param realm for example http://127.0.0.1:8081/realms/backaware
   * @param nanoTime a monotonic clock, nanoseconds
   */
  public PasswordGrant(URI realm, String user, String password, LongSupplier nanoTime) {
    this.realm = realm;
    this.user = user;
    this.password = password;
    this.nanoTime = nanoTime;
  }

  @Override
  public synchronized String token() throws SignInException {
    if (token.isEmpty() || nanoTime.getAsLong() - usableUntilNanos >= 0) {
      signIn();
    }
    return token;
  }

  @Override
  public synchronized boolean renew() {
    token = "";
    return true;
  }

  private void signIn() throws SignInException {
    long asked = nanoTime.getAsLong();
    WebExchange.Answer answer;
    try {
      answer = web.send(request());
    } catch (IOException e) {
      throw new SignInException(
          "The sign-in server at "
              + realm
              + " was not reached: "
              + e.getMessage()
              + "; check that the platform runs, and --sign-in.",
          false);
    }
    token = answer.text("access_token");
    if (answer.status() != 200 || token.isEmpty()) {
      token = "";
      throw refused(answer);
    }
    long life = answer.number("expires_in", DEFAULT_LIFE_SECONDS);
    usableUntilNanos = asked + Math.max(1, life - MARGIN_SECONDS) * NANOS;
  }

  private HttpRequest request() {
    String form =
        "grant_type=password&client_id="
            + CLIENT
            + "&scope=openid&username="
            + encoded(user)
            + "&password="
            + encoded(password);
    return WebExchange.request(URI.create(realm + "/protocol/openid-connect/token"))
        .header("Content-Type", "application/x-www-form-urlencoded")
        .header("Accept", "application/json")
        .POST(HttpRequest.BodyPublishers.ofString(form))
        .build();
  }

  private SignInException refused(WebExchange.Answer answer) {
    if ("invalid_grant".equals(answer.text("error"))) {
      return new SignInException(
          "Signing in as '"
              + user
              + "' was refused: name or password is wrong, or the account is not ready; check"
              + " --user and BACKAWARE_PASSWORD.",
          true);
    }
    String said = answer.text("error_description");
    return new SignInException(
        "The sign-in server at "
            + realm
            + " answered "
            + answer.status()
            + (said.isEmpty() ? "" : " (" + said + ")")
            + "; check --sign-in.",
        answer.status() < 500);
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
