package com.backaware.stack.demo;

import com.backaware.backing.process.ComponentFailure;
import com.backaware.backing.testing.DemoTokens;
import com.backaware.stack.data.DataFolder;
import com.backaware.stack.data.RunNote;
import com.backaware.stack.interruption.Interruption;
import com.backaware.stack.settings.PortName;
import com.backaware.stack.settings.Workspace;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/**
 * Plays a recording through the real edge agent as the account ada, then waits for the plan made of
 * it.
 */
public final class Demonstration {
  /** The account that trains. */
  public static final String ACCOUNT = "ada";

  private static final String BELT = "demo-belt";
  private static final Duration PLAN_LIMIT = Duration.ofSeconds(30);
  private static final long POLL_MILLIS = 250;

  private final Workspace workspace;
  private final RunNote platform;
  private final DataFolder folder;
  private final Interruption interruption;

  public Demonstration(
      Workspace workspace, RunNote platform, DataFolder folder, Interruption interruption) {
    this.workspace = workspace;
    this.platform = platform;
    this.folder = folder;
    this.interruption = interruption;
  }

  /**
   * Plays it with the terminal handed on to the edge agent.
   *
   * @return the plan made of this session; empty when it was interrupted
   * @throws ComponentFailure when the edge agent or a service failed, or no plan came in time
   */
  public Optional<JsonObject> play(Piece piece) {
    PlatformApi api = new PlatformApi(platform.realmUrl(), ACCOUNT);
    registerBelt(api);
    int status = replay(piece);
    if (interruption.happened()) {
      return Optional.empty();
    }
    if (status != 0) {
      throw new ComponentFailure(
          "The edge agent ended with exit code %d before the set was played.".formatted(status));
    }
    return plan(api);
  }

  /**
   * Before the edge agent starts, so that the news has reached the posture service when it
   * connects.
   */
  private void registerBelt(PlatformApi api) {
    JsonObject belt = new JsonObject();
    belt.addProperty("name", "Demo belt");
    api.put(url(PortName.USER) + "/api/belts/" + BELT, belt);
  }

  private int replay(Piece piece) {
    ProcessBuilder builder = new ProcessBuilder(command(piece)).inheritIO();
    builder.environment().put("BACKAWARE_PASSWORD", DemoTokens.PASSWORD);
    builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
    try {
      Process agent = builder.start();
      if (!interruption.await(agent.onExit())) {
        agent.destroy();
      }
      return agent.waitFor();
    } catch (IOException e) {
      throw new ComponentFailure("The edge agent could not be started: " + e.getMessage() + ".", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new ComponentFailure("The replay was interrupted.", e);
    }
  }

  private List<String> command(Piece piece) {
    List<String> command =
        new ArrayList<>(
            List.of(
                workspace.edgeAgent().toString(),
                "replay",
                piece.file().toString(),
                "--exercise",
                piece.exercise(),
                "--speed",
                piece.speed(),
                "--server",
                "127.0.0.1:" + port(PortName.POSTURE_GRPC),
                "--belt",
                BELT,
                "--sign-in",
                platform.realmUrl(),
                "--user",
                ACCOUNT,
                "--data",
                folder.path().resolve("edge").toString()));
    piece.reference().ifPresent(file -> command.addAll(List.of("--reference", file.toString())));
    piece
        .calibration()
        .ifPresent(file -> command.addAll(List.of("--calibration", file.toString())));
    return command;
  }

  private Optional<JsonObject> plan(PlatformApi api) {
    String session = newestSession(api);
    long deadline = System.nanoTime() + PLAN_LIMIT.toNanos();
    while (!interruption.happened()) {
      JsonObject plan = api.get(url(PortName.PLANNER) + "/api/plan");
      if (session.equals(text(plan.get("basedOnSessionId")))) {
        return Optional.of(plan);
      }
      if (System.nanoTime() - deadline > 0) {
        throw new ComponentFailure(
            "The planner made no plan of session %s within %d s; see %s."
                .formatted(
                    session, PLAN_LIMIT.toSeconds(), folder.logs().resolve("program-planner.log")));
      }
      interruption.await(
          CompletableFuture.runAsync(
              () -> {}, CompletableFuture.delayedExecutor(POLL_MILLIS, TimeUnit.MILLISECONDS)));
    }
    return Optional.empty();
  }

  private String newestSession(PlatformApi api) {
    JsonArray items =
        api.get(url(PortName.POSTURE) + "/api/sessions?limit=1").getAsJsonArray("items");
    if (items == null || items.isEmpty()) {
      throw new ComponentFailure("The posture service knows no session of " + ACCOUNT + ".");
    }
    return text(items.get(0).getAsJsonObject().get("id"));
  }

  private static String text(JsonElement element) {
    return element == null || element.isJsonNull() ? "" : element.getAsString();
  }

  private String url(PortName name) {
    return "http://127.0.0.1:" + port(name);
  }

  private int port(PortName name) {
    return Objects.requireNonNull(platform.ports().get(name));
  }
}
