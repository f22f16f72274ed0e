package com.backaware.edge.hub.coaching;

import com.backaware.edge.hub.calibrate.CalibrationFile;
import com.backaware.edge.hub.outcome.CommandFailure;
import com.backaware.edge.hub.outcome.ExitCode;
import com.backaware.edge.hub.recording.Fingerprint;
import com.backaware.edge.hub.recording.RecordingOptions;
import com.backaware.motion.EngineSettings;
import com.backaware.motion.calibration.Calibration;
import com.backaware.motion.cue.CoachingSettings;
import com.backaware.motion.cue.CueHabits;
import com.backaware.motion.cue.CueTiming;
import com.backaware.motion.cue.Sensitivity;
import com.backaware.motion.exercise.Exercise;
import com.backaware.motion.exercise.ExerciseProfile;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** How a recording is judged and coached. */
public final class CoachingOptions {
  @Option(
      names = "--calibration",
      paramLabel = "FILE",
      description =
          "Calibration of the same wearing of the belt, from 'backaware calibrate --save FILE';"
              + " an exercise that is held needs one.")
  private @Nullable Path calibration;

  @Option(
      names = "--sensitivity",
      paramLabel = "low|normal|high",
      defaultValue = "normal",
      description = "How early cues come (default: ${DEFAULT-VALUE}).")
  private Sensitivity sensitivity = Sensitivity.NORMAL;

  @Option(
      names = "--cue-timing",
      paramLabel = "WHEN",
      defaultValue = "at-once",
      converter = Timing.class,
      completionCandidates = TimingNames.class,
      description =
          "When cues come: ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}). The second is for"
              + " heavy lifts.")
  private CueTiming timing = CueTiming.AT_ONCE;

  @Option(names = "--silent", description = "A baseline session: judge all, give no cues.")
  private boolean silent;

  @Option(
      names = "--habits",
      paramLabel = "FILE",
      description =
          "What earlier sessions have taught about your faults: cues become rarer as form"
              + " improves. A replay begins the file and keeps it up to date.")
  private @Nullable Path habits;

  /** What the engine judges this exercise by. */
  public EngineSettings settings(Exercise exercise, RecordingOptions recording) {
    ExerciseProfile profile = ExerciseProfile.of(exercise);
    if (profile.needsCalibration() && calibration == null) {
      throw new CommandFailure(
          ExitCode.USAGE,
          exercise.id()
              + " is judged by how you lie, and that needs to know how the belt sits: make a"
              + " calibration with 'backaware calibrate --from RECORDING --save FILE' and give it"
              + " with --calibration FILE.");
    }
    Optional<Calibration> made = Optional.ofNullable(calibration).map(CalibrationFile::read);
    EngineSettings settings =
        new EngineSettings(
            profile,
            Optional.empty(),
            made,
            Optional.empty(),
            new CoachingSettings(sensitivity, timing, silent, true),
            known(exercise));
    return new EngineSettings(
        profile,
        recording.reference(settings),
        made,
        Optional.empty(),
        settings.coaching(),
        settings.habits());
  }

  /** Keeps what a session has taught, where it was asked for. */
  public void learn(Exercise exercise, CueHabits learned) {
    if (habits != null) {
      HabitsFile.write(habits, exercise, learned);
    }
  }

  private CueHabits known(Exercise exercise) {
    return habits == null ? CueHabits.NONE : HabitsFile.read(habits, exercise);
  }

  /** What tells this way of judging from others. */
  public String fingerprint(Exercise exercise) {
    return String.join(
        " ",
        known(exercise).toString(),
        calibration == null ? "-" : Fingerprint.of(calibration),
        sensitivity.name(),
        timing.name(),
        silent ? "silent" : "aloud");
  }

  private static final class Timing implements ITypeConverter<CueTiming> {
    @Override
    public CueTiming convert(String name) {
      for (CueTiming timing : CueTiming.values()) {
        if (hyphened(timing).equalsIgnoreCase(name)) {
          return timing;
        }
      }
      throw new TypeConversionException(
          "expected " + String.join(" or ", new TimingNames()) + " but was '" + name + "'");
    }

    static String hyphened(CueTiming timing) {
      return timing.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  private static final class TimingNames implements Iterable<String> {
    @Override
    public Iterator<String> iterator() {
      return List.of(CueTiming.values()).stream().map(Timing::hyphened).iterator();
    }
  }
}
