package com.backaware.edge.hub.calibrate;

import com.backaware.edge.hub.outcome.CommandFailure;
import com.backaware.edge.hub.outcome.ExitCode;
import com.backaware.edge.hub.recording.InputFormatOption;
import com.backaware.edge.hub.recording.RecordingFiles;
import com.backaware.edge.hub.terminal.Screen;
import com.backaware.edge.hub.terminal.Wording;
import com.backaware.motion.CalibrationSession;
import com.backaware.motion.calibration.Calibration;
import com.backaware.motion.calibration.CalibrationState;
import com.backaware.motion.guidance.CalibrationStep;
import com.backaware.motion.guidance.GuidedCalibration;
import com.backaware.motion.recording.RecordingReader;
import com.backaware.motion.sample.BeltSample;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Runs the guided calibration on a recording, or shows what a calibration file holds. */
@Command(
    name = "calibrate",
    mixinStandardHelpOptions = true,
    description = {
      "Runs the guided calibration on a recording and tells what it says, step by step.",
      "The recording has to hold: standing still for 4 s, a hinge with a straight back, bending as"
          + " far as comfortable, leaning back; the last two may be missing."
    })
public final class CalibrateCommand implements Runnable {
  /** Where the calibration comes from. */
  private static final class Source {
    @Option(
        names = "--from",
        required = true,
        paramLabel = "RECORDING",
        description = "Recording to calibrate from, of a belt or of a phone.")
    private @Nullable Path recording;

    @Option(
        names = "--show",
        required = true,
        paramLabel = "FILE",
        description = "Calibration file to show instead.")
    private @Nullable Path file;
  }

  @ArgGroup(multiplicity = "1")
  private Source source = new Source();

  @Option(
      names = "--save",
      paramLabel = "FILE",
      description = "Keep the calibration in this file (JSON), unless it is poor.")
  private @Nullable Path save;

  @Option(
      names = "--at",
      paramLabel = "INSTANT",
      description =
          "When the calibration was made, or is looked at, for example 2026-05-01T18:00:00Z"
              + " (default: now).")
  private @Nullable String at;

  @Mixin private InputFormatOption input = new InputFormatOption();

  @Spec private CommandSpec spec;

  private final Screen screen = Screen.ofProcess();

  @Override
  public void run() {
    Instant now = now();
    Path shown = source.file;
    if (shown != null) {
      if (save != null) {
        throw new ParameterException(spec.commandLine(), "--save goes with --from only");
      }
      print(CalibrationFile.read(shown), now);
    } else if (source.recording != null) {
      calibrate(source.recording, now);
    }
    if (screen.broken()) {
      throw CommandFailure.brokenPipe();
    }
  }

  private void calibrate(Path recording, Instant now) {
    CalibrationSession session = new CalibrationSession();
    follow(recording, session);
    GuidedCalibration guide = session.guide();
    Calibration calibration =
        session
            .result(now.toEpochMilli())
            .orElseThrow(
                () ->
                    new CommandFailure(
                        ExitCode.BAD_DATA,
                        recording
                            + " holds no complete calibration; it ended at the step "
                            + Wording.name(guide.step())
                            + ": "
                            + guide.sentence()));
    screen.line("");
    print(calibration, now);
    if (calibration.state(now.toEpochMilli()) == CalibrationState.POOR) {
      throw new CommandFailure(
          ExitCode.BAD_DATA, calibration.refusal(now.toEpochMilli()).orElseThrow());
    }
    if (save != null) {
      CalibrationFile.write(save, calibration);
      screen.line("Saved to " + save);
    }
  }

  /** Feeds the recording until the calibration is over; flexion and extension may be missing. */
  private void follow(Path recording, CalibrationSession session) {
    RecordingReader reader = RecordingFiles.open(recording, input.format());
    Steps steps = new Steps(session);
    try {
      RecordingFiles.readAll(recording, reader, steps::accept);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
    GuidedCalibration guide = session.guide();
    while (guide.step().optional()) {
      screen.line(
          Wording.time(session.timeMicros())
              + "  skipped "
              + Wording.name(guide.step())
              + ": the recording ends");
      guide.next();
    }
  }

  private void print(Calibration calibration, Instant now) {
    CalibrationTable.lines(calibration, now).forEach(screen::line);
    if (source.file != null) {
      calibration.refusal(now.toEpochMilli()).ifPresent(screen::line);
    }
  }

  private Instant now() {
    if (at == null) {
      return Clock.systemUTC().instant();
    }
    try {
      return Instant.parse(at);
    } catch (DateTimeException e) {
      throw new ParameterException(
          spec.commandLine(),
          "--at is '" + at + "'; it must be an instant such as 2026-05-01T18:00:00Z",
          e);
    }
  }

  /** Prints what the guide says whenever it says something else. */
  private final class Steps {
    private final CalibrationSession session;
    private boolean started;

    Steps(CalibrationSession session) {
      this.session = session;
    }

    void accept(BeltSample sample) {
      GuidedCalibration guide = session.guide();
      if (guide.step().over()) {
        return;
      }
      CalibrationStep before = guide.step();
      session.accept(sample);
      if (!started || session.changed()) {
        started = true;
        String mark = guide.step() == before && !guide.problem().sentence().isEmpty() ? "!" : " ";
        screen.line(
            String.format(
                "%s  %3.0f %% %s %s",
                Wording.time(session.timeMicros()),
                100 * guide.progress(),
                mark,
                guide.sentence()));
      }
    }
  }
}
