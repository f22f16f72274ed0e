package com.backaware.stack.command;

import com.backaware.backing.process.ComponentFailure;
import com.backaware.stack.data.DataFolder;
import com.backaware.stack.data.RunNote;
import com.backaware.stack.demo.Demonstration;
import com.backaware.stack.demo.Piece;
import com.backaware.stack.demo.PlanText;
import com.backaware.stack.interruption.Interruption;
import com.backaware.stack.settings.Workspace;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Plays a recording to the platform that is running. */
@Command(
    name = "demo",
    mixinStandardHelpOptions = true,
    description = "Plays a recording to the running platform and shows the plan made of it.")
final class DemoCommand implements Callable<Integer> {
  @Option(
      names = "--file",
      paramLabel = "FILE",
      description = "Belt recording, CSV v1, plain or gzip (default: the bundled squat set).")
  private @Nullable Path file;

  @Option(
      names = "--reference",
      paramLabel = "REF",
      description = "Recording of the same person's clean repetitions (bundled set: its own).")
  private @Nullable Path reference;

  @Option(
      names = "--calibration",
      paramLabel = "FILE",
      description =
          "Calibration of the same wearing of the belt; an exercise that is held needs it.")
  private @Nullable Path calibration;

  @Option(
      names = "--speed",
      paramLabel = "1..50",
      defaultValue = "1",
      description = "How fast it is played (default: real time).")
  private String speed = "1";

  @Option(
      names = "--exercise",
      paramLabel = "ID",
      defaultValue = "squat",
      description = "Exercise to judge (default: ${DEFAULT-VALUE}).")
  private String exercise = "squat";

  @Override
  public Integer call() {
    Interruption interruption = Interruption.listen();
    Workspace workspace = Workspace.ofProcess();
    DataFolder folder = DataFolder.of(System.getenv(), workspace.root());
    RunNote platform =
        RunNote.ofRunning(folder)
            .orElseThrow(
                () ->
                    new ComponentFailure(
                        "No platform is running in %s: start one with `make run`."
                            .formatted(folder.path())));
    if (!platform.ready()) {
      throw new ComponentFailure("The platform is still starting: try again when it is ready.");
    }
    new Demonstration(workspace, platform, folder, interruption)
        .play(piece(workspace))
        .ifPresent(plan -> PlanText.of(plan).forEach(System.out::println));
    return interruption.happened() ? interruption.exitCode() : 0;
  }

  private Piece piece(Workspace workspace) {
    Path played = file;
    if (played == null) {
      Path own = reference == null ? workspace.demoReference() : reference;
      return new Piece(
          workspace.demoRecording(),
          Optional.of(own),
          Optional.ofNullable(calibration),
          exercise,
          speed);
    }
    if (!Files.isReadable(played)) {
      throw new ComponentFailure("%s cannot be read: give a belt recording.".formatted(played));
    }
    return new Piece(
        played, Optional.ofNullable(reference), Optional.ofNullable(calibration), exercise, speed);
  }
}
