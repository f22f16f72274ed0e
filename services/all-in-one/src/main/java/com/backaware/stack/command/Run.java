package com.backaware.stack.command;

import com.backaware.backing.process.ComponentFailure;
import com.backaware.stack.data.DataFolder;
import com.backaware.stack.data.RunNote;
import com.backaware.stack.demo.Demonstration;
import com.backaware.stack.demo.Piece;
import com.backaware.stack.demo.PlanText;
import com.backaware.stack.interruption.Interruption;
import com.backaware.stack.platform.Component;
import com.backaware.stack.platform.Platform;
import com.backaware.stack.platform.Watch;
import com.backaware.stack.progress.ProgressBoard;
import com.backaware.stack.progress.Terminal;
import com.backaware.stack.progress.Terminal.Colour;
import com.backaware.stack.settings.PortName;
import com.backaware.stack.settings.Workspace;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/** One run of the platform, from the first component's start to the last one's end. */
final class Run {
  private static final int STOPPED = 0;
  private static final long MEGABYTE = 1024 * 1024;

  private final Workspace workspace;
  private final DataFolder folder;
  private final Platform platform;
  private final Terminal terminal;
  private final Interruption interruption;
  private final Watch watch = new Watch(this::news);
  private boolean launched;

  Run(
      Workspace workspace,
      DataFolder folder,
      Platform platform,
      Terminal terminal,
      Interruption interruption) {
    this.workspace = workspace;
    this.folder = folder;
    this.platform = platform;
    this.terminal = terminal;
    this.interruption = interruption;
  }

  /** Plays nothing. */
  int quietly() {
    return run(Optional.empty());
  }

  /** Plays the bundled set. */
  int withDemonstration(String speed) {
    return run(
        Optional.of(
            new Piece(
                workspace.demoRecording(),
                Optional.of(workspace.demoReference()),
                Optional.empty(),
                "squat",
                speed)));
  }

  private int run(Optional<Piece> piece) {
    try {
      if (!start()) {
        return interruption.exitCode();
      }
      CompletableFuture<Void> trouble = watch.begin(platform);
      piece.ifPresent(this::demonstrate);
      if (!interruption.happened()) {
        sayWhereItIs();
        interruption.await(trouble);
      }
      return STOPPED;
    } finally {
      stop();
    }
  }

  private boolean start() {
    RunNote.of(platform, false).write(folder);
    say("Starting BackAware in " + folder.path());
    launched = true;
    long begin = System.nanoTime();
    try (ProgressBoard board =
        new ProgressBoard(terminal, platform.components().stream().map(Component::name).toList())) {
      if (!interruption.await(platform.start(board))) {
        return false;
      }
    }
    RunNote.of(platform, true).write(folder);
    say(
        "ready in %s, %d MB"
            .formatted(
                ProgressBoard.seconds(Duration.ofNanos(System.nanoTime() - begin)),
                platform.residentBytes() / MEGABYTE));
    return true;
  }

  private void demonstrate(Piece piece) {
    say("");
    say("Playing %s as %s".formatted(piece.file().getFileName(), Demonstration.ACCOUNT));
    RunNote note = RunNote.of(platform, true);
    try {
      new Demonstration(workspace, note, folder, interruption)
          .play(piece)
          .ifPresent(plan -> PlanText.of(plan).forEach(this::say));
    } catch (ComponentFailure e) {
      System.err.println("backaware: " + e.getMessage() + " The platform stays up.");
    }
  }

  private void sayWhereItIs() {
    say("");
    say(terminal.paint(Colour.STRONG, "BackAware is running"));
    say("  web       " + platform.ports().url(PortName.WEB));
    say("  accounts  ada, bo (subscriber), omar (organization-manager), ines (admin)");
    say("  password  backaware-demo");
    say("  logs      " + folder.logs());
    say("Press Ctrl-C to stop");
  }

  private void stop() {
    watch.end();
    if (launched) {
      say("");
      say("Stopping");
      platform.stop(
          (name, took) ->
              say("  %-16s stopped in %s".formatted(name, ProgressBoard.seconds(took))));
    }
    RunNote.remove(folder);
  }

  private void news(String sentence) {
    say(sentence);
    RunNote.of(platform, true).write(folder);
  }

  private void say(String line) {
    terminal.out().println(line);
  }
}
