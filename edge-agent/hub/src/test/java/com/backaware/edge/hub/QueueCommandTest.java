package com.backaware.edge.hub;

import static org.assertj.core.api.Assertions.assertThat;

import com.backaware.edge.hub.BackawareProcess.Result;
import com.backaware.edge.uplink.ScriptedService;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(120)
final class QueueCommandTest {
  @TempDir Path folder;
  private BackawareProcess backaware = new BackawareProcess(Path.of(""));

  @BeforeEach
  void prepare() {
    backaware = new BackawareProcess(folder);
  }

  @Test
  void queue_withNothingKept_saysSo() throws Exception {
    Result result = backaware.run("queue");

    assertThat(result.exitCode()).isZero();
    assertThat(result.out()).isEqualTo("Nothing is kept: the posture service has everything.\n");
    assertThat(result.err()).isEmpty();
  }

  @Test
  void queue_withASessionKept_showsWhatItIs() throws Exception {
    try (ScriptedService service = keepOne()) {
      String text = backaware.run("queue").out();

      assertThat(text)
          .containsPattern("1 session kept, \\d+ KiB of 512.0 MiB; what is older than 30 days")
          .contains("complete, waits to be sent")
          .contains("squat, started ", "belt demo-belt, for 127.0.0.1:" + service.port())
          .contains("801 samples, 801 of them not sent yet; ");
    }
  }

  @Test
  void queue_asJson_hasExactlyTheKeysPromised() throws Exception {
    try (ScriptedService service = keepOne()) {
      JsonObject json = json();

      assertThat(json.keySet())
          .containsExactly("size_bytes", "limit_bytes", "limit_age_seconds", "sessions", "losses");
      JsonObject session = json.getAsJsonArray("sessions").get(0).getAsJsonObject();
      assertThat(session.keySet())
          .containsExactly(
              "session_id",
              "state",
              "exercise",
              "started_at",
              "belt_id",
              "server",
              "sample_count",
              "unsent_sample_count",
              "samples_dropped",
              "size_bytes",
              "findings");
      assertThat(session.get("state").getAsString()).isEqualTo("waiting");
      assertThat(session.get("server").getAsString()).isEqualTo("127.0.0.1:" + service.port());
      long repetitions =
          session.getAsJsonArray("findings").asList().stream()
              .filter(one -> one.getAsJsonObject().get("kind").getAsString().equals("repetition"))
              .count();
      assertThat(repetitions).isEqualTo(5);
    }
  }

  @Test
  void send_onceTheServiceIsThere_sendsAndKeepsNothing() throws Exception {
    try (ScriptedService service = keepOne()) {
      String id = sessionId();
      service.riseAgain();

      Result result = backaware.run("queue", "send", "--server", server(service));

      assertThat(result.err()).isEmpty();
      assertThat(result.exitCode()).isZero();
      assertThat(result.out())
          .isEqualTo("Kept session " + id + " (squat) is stored: 801 samples.\n");
      assertThat(service.stored(id)).hasSize(801);
      assertThat(backaware.run("queue").out()).startsWith("Nothing is kept");
      assertThat(backaware.run("queue", "send", "--server", server(service)).out())
          .startsWith("Nothing is kept for ");
    }
  }

  @Test
  void send_withNoService_saysSoAndKeepsEverything() throws Exception {
    try (ScriptedService service = keepOne()) {
      Result result = backaware.run("queue", "send", "--server", server(service), "--wait", "1");

      assertThat(result.exitCode()).isEqualTo(69);
      assertThat(result.err()).contains(server(service), "refused", "stays kept");
      assertThat(json().getAsJsonArray("sessions")).hasSize(1);
    }
  }

  @Test
  void drop_always_deletesTheSession() throws Exception {
    try (ScriptedService service = keepOne()) {
      Result result = backaware.run("queue", "drop", sessionId());

      assertThat(result.exitCode()).isZero();
      assertThat(service.calls()).isZero();
      assertThat(json().getAsJsonArray("sessions")).isEmpty();
    }
  }

  @Test
  void fileWithATornTail_isToldOfAndMendedByTheSameCommand() throws Exception {
    try (ScriptedService service = keepOne()) {
      String id = sessionId();
      Path samples = samples().orElseThrow();
      byte[] bytes = Files.readAllBytes(samples);
      Files.write(samples, Arrays.copyOf(bytes, bytes.length - 3));
      service.riseAgain();

      Result again = backaware.run(replay(service));

      String told = samples.getFileName() + " was being written when the agent or the machine";
      assertThat(again.out()).contains(told).contains("Stored session " + id);
      assertThat(service.stored(id)).hasSize(801);
      assertThat(backaware.run("queue").out())
          .startsWith("Nothing is kept: ")
          .contains("Gone from here before the service had it:", told);
    }
  }

  /** Plays a recording to a service that is away; it can rise again. */
  private ScriptedService keepOne() throws Exception {
    ScriptedService service = new ScriptedService();
    service.die();
    Result played = backaware.run(replay(service));
    assertThat(played.exitCode()).isEqualTo(69);
    return service;
  }

  private static String[] replay(ScriptedService service) {
    return new String[] {
      "replay",
      Recordings.squat().toString(),
      "--server",
      server(service),
      "--speed",
      "50",
      "--wait",
      "0"
    };
  }

  private Optional<Path> samples() throws Exception {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(file -> file.getFileName().toString().startsWith("samples-")).findFirst();
    }
  }

  private JsonObject json() throws Exception {
    return JsonParser.parseString(backaware.run("queue", "--json").out()).getAsJsonObject();
  }

  private String sessionId() throws Exception {
    return json()
        .getAsJsonArray("sessions")
        .get(0)
        .getAsJsonObject()
        .get("session_id")
        .getAsString();
  }

  private static String server(ScriptedService service) {
    return "127.0.0.1:" + service.port();
  }
}
