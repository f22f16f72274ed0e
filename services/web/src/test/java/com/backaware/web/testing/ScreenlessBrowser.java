package com.backaware.web.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Keeps cookies as a browser does, one jar per server, and fills in Keycloak's form. */
public final class ScreenlessBrowser {
  public static final String SESSION_COOKIE = "q_session";

  private static final Pattern FORM = Pattern.compile("<form[^>]*action=\"([^\"]+)\"");
  private static final int MAX_REDIRECTS = 10;

  private final HttpClient http =
      HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NEVER).build();
  private final Map<Integer, Map<String, HttpCookie>> jars = new ConcurrentHashMap<>();
  private final List<String> setCookieHeaders = new CopyOnWriteArrayList<>();
  private final URI start;

  public ScreenlessBrowser(int port) {
    this.start = URI.create("http://127.0.0.1:" + port + "/");
  }

  /** Signs in through Keycloak's page and returns the address where that ends. */
  public URI signIn(String username, String password, String page) {
    HttpResponse<String> form =
        follow(get("/sign-in?to=" + URLEncoder.encode(page, StandardCharsets.UTF_8)));
    Matcher action = FORM.matcher(form.body());
    assertThat(action.find()).as("Keycloak's sign-in form in: " + form.body()).isTrue();
    String fields = "username=%s&password=%s&credentialId=".formatted(username, password);
    HttpRequest.Builder post =
        request(form.uri().resolve(action.group(1).replace("&amp;", "&")))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(fields));
    return follow(send(post)).uri();
  }

  public HttpResponse<String> get(String path, String... headers) {
    return send(withHeaders(request(start.resolve(path)), headers));
  }

  public HttpResponse<String> send(String method, String path, String body, String... headers) {
    return send(
        withHeaders(request(start.resolve(path)), headers)
            .method(method, BodyPublishers.ofString(body)));
  }

  /** The body as it arrives. */
  public HttpResponse<InputStream> open(String path, String... headers) {
    return exchange(
        withHeaders(request(start.resolve(path)), headers), BodyHandlers.ofInputStream());
  }

  /** Follows redirects to their end. */
  public HttpResponse<String> follow(HttpResponse<String> answer) {
    HttpResponse<String> last = answer;
    for (int step = 0; last.statusCode() / 100 == 3; step++) {
      assertThat(step).as("redirects until " + last.uri()).isLessThan(MAX_REDIRECTS);
      last = send(request(last.uri().resolve(last.headers().firstValue("Location").orElseThrow())));
    }
    return last;
  }

  /** Value of a cookie of the service under test, empty when there is none. */
  public String cookie(String name) {
    HttpCookie cookie = jar(start).get(name);
    return cookie == null ? "" : cookie.getValue();
  }

  public void forgetCookie(String name) {
    jar(start).remove(name);
  }

  public void setCookie(String name, String value) {
    jar(start).put(name, new HttpCookie(name, value));
  }

  /** Every Set-Cookie header seen so far. */
  public List<String> setCookieHeaders() {
    return List.copyOf(setCookieHeaders);
  }

  /** Where the service under test listens. */
  public String origin() {
    return "http://" + start.getAuthority();
  }

  private HttpRequest.Builder request(URI uri) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(uri).timeout(Duration.ofSeconds(30)).header("Accept", "*/*");
    StringBuilder cookies = new StringBuilder();
    jar(uri)
        .values()
        .forEach(
            cookie ->
                cookies
                    .append(cookie.getName())
                    .append('=')
                    .append(cookie.getValue())
                    .append("; "));
    return cookies.isEmpty() ? request : request.header("Cookie", cookies.toString());
  }

  private static HttpRequest.Builder withHeaders(HttpRequest.Builder request, String... headers) {
    for (int i = 0; i < headers.length; i += 2) {
      request.setHeader(headers[i], headers[i + 1]);
    }
    return request;
  }

  private HttpResponse<String> send(HttpRequest.Builder request) {
    return exchange(request, BodyHandlers.ofString());
  }

  private <T> HttpResponse<T> exchange(
      HttpRequest.Builder builder, HttpResponse.BodyHandler<T> body) {
    try {
      HttpResponse<T> response = http.send(builder.build(), body);
      response.headers().allValues("Set-Cookie").forEach(header -> keep(response.uri(), header));
      return response;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private void keep(URI uri, String header) {
    if (uri.getPort() == start.getPort()) {
      setCookieHeaders.add(header);
    }
    HttpCookie cookie = HttpCookie.parse(header.replaceAll("(?i);\\s*Expires=[^;]*", "")).get(0);
    if (cookie.getMaxAge() == 0) {
      jar(uri).remove(cookie.getName());
    } else {
      jar(uri).put(cookie.getName(), cookie);
    }
  }

  private Map<String, HttpCookie> jar(URI uri) {
    return jars.computeIfAbsent(uri.getPort(), port -> new ConcurrentSkipListMap<>());
  }
}
