package com.backaware.stack;

import static org.assertj.core.api.Assertions.assertThat;

import com.backaware.backing.testing.DemoTokens;
import com.backaware.stack.settings.PortName;
import com.backaware.stack.settings.Workspace;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** The real edge agent of one account, started by its command as people start it. */
final class EdgeAgent {
  private static final long PATIENCE_SECONDS = 120;

  private final StackUnderTest stack;
  private final String account;

  EdgeAgent(StackUnderTest stack, String account) {
    this.stack = stack;
    this.account = account;
  }

  /** A replay that has been started. */
  record Replay(Process process, Path output) {
    /** Returns when the session is stored as complete; fails when the agent ends otherwise. */
    void awaitStored() throws IOException, InterruptedException {
      boolean ended = process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS);
      process.destroyForcibly();
      String said = Files.readString(output);
      assertThat(ended).as("the replay ended; it said:%n%s", said).isTrue();
      assertThat(process.exitValue()).as(said).isZero();
    }
  }

  /** Registers the belt to the account and begins to play the recording as a set of squats. */
  Replay replay(Path recording, String belt, double speed, Optional<Path> reference)
      throws IOException {
    return replay(recording, belt, speed, squats(reference));
  }

  /**
   * Registers the belt to the account and begins to play the recording.
   *
   * @param judging options that say what to judge, and by what
   */
  Replay replay(Path recording, String belt, double speed, List<String> judging)
      throws IOException {
    Path output = stack.folder().resolve(belt + ".txt");
    List<String> arguments =
        new ArrayList<>(
            List.of(
                "replay",
                recording.toString(),
                "--speed=" + speed,
                "--belt=" + belt,
                "--register",
                "--server=127.0.0.1:" + stack.port(PortName.POSTURE_GRPC),
                "--user-service=" + stack.url(PortName.USER),
                "--sign-in=" + stack.realmUrl(),
                "--user=" + account,
                "--data=" + stack.folder().resolve("edge")));
    arguments.addAll(judging);
    ProcessBuilder builder =
        command(stack.workspace(), arguments)
            .redirectErrorStream(true)
            .redirectOutput(output.toFile());
    builder.environment().put("BACKAWARE_PASSWORD", DemoTokens.PASSWORD);
    return new Replay(builder.start(), output);
  }

  /** Plays a set of squats to its end. */
  void play(Path recording, String belt, double speed, Optional<Path> reference)
      throws IOException, InterruptedException {
    replay(recording, belt, speed, reference).awaitStored();
  }

  /** What {@code backaware analyze} makes of a set of squats, without any server. */
  static JsonObject analyze(Workspace workspace, Path recording, Optional<Path> reference)
      throws IOException, InterruptedException {
    return analyze(workspace, recording, squats(reference));
  }

  /** What {@code backaware analyze} makes of a recording with these options. */
  static JsonObject analyze(Workspace workspace, Path recording, List<String> judging)
      throws IOException, InterruptedException {
    List<String> arguments = new ArrayList<>(List.of("analyze", recording.toString()));
    arguments.add("--format=json");
    arguments.addAll(judging);
    return JsonParser.parseString(run(workspace, arguments.toArray(String[]::new)))
        .getAsJsonObject();
  }

  /** Runs the command to its end and returns what it said. */
  static String run(Workspace workspace, String... arguments)
      throws IOException, InterruptedException {
    Process agent =
        command(workspace, List.of(arguments))
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    String said = new String(agent.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(agent.waitFor()).as(said).isZero();
    return said;
  }

  private static List<String> squats(Optional<Path> reference) {
    List<String> judging = new ArrayList<>(List.of("--exercise=squat"));
    reference.ifPresent(own -> judging.add("--reference=" + own));
    return judging;
  }

  private static ProcessBuilder command(Workspace workspace, List<String> arguments) {
    List<String> command = new ArrayList<>(List.of(workspace.edgeAgent().toString()));
    command.addAll(arguments);
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
    return builder;
  }
}
