package com.backaware.posture.live;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.backaware.backing.testing.BackingServices;
import com.backaware.backing.testing.DemoTokens;
import com.backaware.posture.SimulatedPlank;
import com.backaware.posture.SquatSignal;
import com.backaware.posture.TestBelts;
import com.backaware.posture.server.BeltStreamServer;
import com.backaware.posture.stream.TestEdge;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Scanner;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(BackingServices.class)
class LiveResourceTest {
  private static final Instant STARTED = Instant.parse("2026-03-01T10:00:00Z");
  private static final int SAMPLES = 3_000;

  @Inject BeltStreamServer server;
  @Inject TestBelts belts;

  private final String token = DemoTokens.of("bo");
  private final String session = UUID.randomUUID().toString();

  @Test
  void watch_whileStreaming_hearsEverythingOfMine() throws Exception {
    belts.register("belt-bo", token);
    int repetitions = SquatSignal.findings(SAMPLES).repetitions().size();
    try (View mine = new View(token);
        View other = new View(DemoTokens.of("ines"));
        TestEdge edge = TestEdge.call(server.port(), token)) {
      mine.await(line -> line.startsWith(":connected"));
      other.await(line -> line.startsWith(":connected"));
      edge.open(TestEdge.opening(session, "belt-bo", STARTED));
      mine.await(line -> line.equals("event:opened"));
      assertThat(mine.await(line -> line.startsWith("data:")))
          .contains("\"sessionId\":\"" + session + "\"")
          .contains("\"exercise\":\"squat\"")
          .contains("\"startedAt\":\"2026-03-01T10:00:00Z\"");
      edge.stream(0, SAMPLES);
      edge.close(SAMPLES);
      List<String> heard = mine.until(line -> line.equals("event:closed"));
      assertThat(heard.stream().filter(line -> line.equals("event:repetition")))
          .hasSize(repetitions);
      assertThat(heard).contains("event:tilt");
      assertThat(heard).anyMatch(line -> line.contains("\"points\":[{\"timeMicros\":"));
      assertThat(other.until(line -> line.startsWith(":")))
          .noneMatch(line -> line.startsWith("event:"));
    }
  }

  @Test
  void watch_runningSession_hearsTheRepetitionsSoFar() throws Exception {
    belts.register("belt-bo", token);
    int repetitions = SquatSignal.findingsSoFar(SAMPLES).repetitions().size();
    try (TestEdge edge = TestEdge.call(server.port(), token)) {
      edge.open(TestEdge.opening(session, "belt-bo", STARTED));
      edge.stream(0, SAMPLES);
      edge.awaitAcknowledged(SAMPLES);
      try (View late = new View(token)) {
        late.await(line -> line.startsWith(":"));
        List<String> heard = late.until(line -> line.startsWith(":"));
        assertThat(heard).contains("event:opened");
        assertThat(heard.stream().filter(line -> line.equals("event:repetition")))
            .hasSize(repetitions);
      }
    }
  }

  @Test
  void watch_aHold_hearsItAndWhatElseThereIsToSay() throws Exception {
    belts.register("belt-bo", token);
    SimulatedPlank plank = new SimulatedPlank(STARTED.minus(1, ChronoUnit.DAYS));
    try (View early = new View(token);
        TestEdge edge = TestEdge.call(server.port(), token)) {
      early.await(line -> line.startsWith(":connected"));
      edge.open(
          TestEdge.opening(session, "belt-bo", STARTED)
              .setExercise("plank")
              .setCalibration(plank.calibration()));
      edge.send(plank.batch(0, 1_000));
      early.await(line -> line.equals("event:notice"));
      assertThat(early.await(line -> line.startsWith("data:")))
          .contains("\"sessionId\":\"" + session + "\"")
          .contains("\"kind\":\"CALIBRATION\"")
          .contains("\"stopsJudging\":true");
      for (int first = 1_000; first < plank.size(); first += 1_000) {
        edge.send(plank.batch(first, Math.min(1_000, plank.size() - first)));
      }
      early.await(line -> line.equals("event:hold"));
      assertThat(early.await(line -> line.startsWith("data:"))).contains("\"goodMicros\":");
      try (View late = new View(token)) {
        late.await(line -> line.startsWith(":"));
        assertThat(late.until(line -> line.startsWith(":")))
            .contains("event:opened", "event:hold", "event:notice");
      }
    }
  }

  /** The lines that one live view is sent. */
  private static final class View implements AutoCloseable {
    private final BlockingQueue<String> lines = new LinkedBlockingQueue<>();
    private final InputStream body;

    View(String token) throws IOException, InterruptedException {
      HttpRequest request =
          HttpRequest.newBuilder(
                  URI.create("http://127.0.0.1:" + RestAssured.port + "/api/sessions/live"))
              .header("Authorization", "Bearer " + token)
              .build();
      HttpResponse<InputStream> answer =
          HttpClient.newHttpClient().send(request, BodyHandlers.ofInputStream());
      assertThat(answer.statusCode()).isEqualTo(200);
      body = answer.body();
      Thread reader = new Thread(this::read, "reads a live view");
      reader.setDaemon(true);
      reader.start();
    }

    String await(Predicate<String> wanted) throws InterruptedException {
      List<String> heard = until(wanted);
      return heard.get(heard.size() - 1);
    }

    List<String> until(Predicate<String> wanted) throws InterruptedException {
      List<String> heard = new ArrayList<>();
      while (heard.isEmpty() || !wanted.test(heard.get(heard.size() - 1))) {
        String line = lines.poll(20, TimeUnit.SECONDS);
        assertThat(line).as("a line after %s", heard).isNotNull();
        heard.add(line);
      }
      return heard;
    }

    private void read() {
      try (Scanner scanner = new Scanner(body, UTF_8)) {
        while (scanner.hasNextLine()) {
          lines.add(scanner.nextLine());
        }
      }
    }

    @Override
    public void close() throws IOException {
      body.close();
    }
  }
}
