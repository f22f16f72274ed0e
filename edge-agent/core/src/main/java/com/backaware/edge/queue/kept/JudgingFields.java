package com.backaware.edge.queue.kept;

import com.backaware.motion.EngineSettings;
import com.backaware.motion.assessment.Fault;
import com.backaware.motion.calibration.Calibration;
import com.backaware.motion.calibration.CalibrationNumbers;
import com.backaware.motion.calibration.PersonalReference;
import com.backaware.motion.calibration.Statistic;
import com.backaware.motion.cue.CoachingSettings;
import com.backaware.motion.cue.CueHabit;
import com.backaware.motion.cue.CueHabits;
import com.backaware.motion.cue.CueTiming;
import com.backaware.motion.cue.Sensitivity;
import com.backaware.motion.exercise.Exercise;
import com.backaware.motion.exercise.Feature;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** What a kept session is judged by, as fields of its record: all that both engines need. */
final class JudgingFields {
  private JudgingFields() {}

  static void write(DataOutputStream out, EngineSettings settings) throws IOException {
    out.writeUTF(settings.exercise().id());
    out.writeBoolean(settings.reference().isPresent());
    if (settings.reference().isPresent()) {
      write(out, settings.reference().get());
    }
    out.writeBoolean(settings.calibration().isPresent());
    if (settings.calibration().isPresent()) {
      write(out, settings.calibration().get());
    }
    CoachingSettings coaching = settings.coaching();
    out.writeUTF(coaching.sensitivity().name());
    out.writeUTF(coaching.timing().name());
    out.writeBoolean(coaching.silent());
    out.writeBoolean(coaching.fading());
    write(out, settings.habits());
  }

  /**
   * Reads them.
   *
   * @param startedAt when the session starts, for which its calibration has to be valid
   * @throws IllegalArgumentException if a name or a value is not one that this agent knows
   */
  static EngineSettings read(DataInputStream in, Instant startedAt) throws IOException {
    Exercise exercise = exercise(in.readUTF());
    EngineSettings settings = new EngineSettings(exercise, reference(in));
    if (in.readBoolean()) {
      settings = settings.with(calibration(in), startedAt.toEpochMilli());
    }
    CoachingSettings coaching =
        new CoachingSettings(
            Sensitivity.valueOf(in.readUTF()),
            CueTiming.valueOf(in.readUTF()),
            in.readBoolean(),
            in.readBoolean());
    return settings.with(coaching).with(habits(in));
  }

  private static void write(DataOutputStream out, PersonalReference reference) throws IOException {
    out.writeUTF(reference.exercise().id());
    out.writeInt(reference.repetitionCount());
    out.writeInt(reference.features().size());
    for (Feature feature : Feature.values()) {
      Optional<Statistic> statistic = reference.feature(feature);
      if (statistic.isPresent()) {
        out.writeUTF(feature.name());
        out.writeDouble(statistic.get().mean());
        out.writeDouble(statistic.get().standardDeviation());
      }
    }
  }

  private static Optional<PersonalReference> reference(DataInputStream in) throws IOException {
    if (!in.readBoolean()) {
      return Optional.empty();
    }
    Exercise exercise = exercise(in.readUTF());
    int repetitions = in.readInt();
    Map<Feature, Statistic> features = new EnumMap<>(Feature.class);
    for (int left = in.readInt(); left > 0; left--) {
      features.put(Feature.valueOf(in.readUTF()), new Statistic(in.readDouble(), in.readDouble()));
    }
    return Optional.of(new PersonalReference(exercise, repetitions, features));
  }

  private static void write(DataOutputStream out, Calibration calibration) throws IOException {
    Map<String, Double> numbers = CalibrationNumbers.of(calibration);
    out.writeInt(numbers.size());
    for (Map.Entry<String, Double> number : numbers.entrySet()) {
      out.writeUTF(number.getKey());
      out.writeDouble(number.getValue());
    }
  }

  private static Calibration calibration(DataInputStream in) throws IOException {
    Map<String, Double> numbers = new HashMap<>();
    for (int left = in.readInt(); left > 0; left--) {
      numbers.put(in.readUTF(), in.readDouble());
    }
    return CalibrationNumbers.read(numbers);
  }

  private static void write(DataOutputStream out, CueHabits habits) throws IOException {
    out.writeInt(habits.byFault().size());
    for (Map.Entry<Fault, CueHabit> habit : habits.byFault().entrySet()) {
      out.writeUTF(habit.getKey().name());
      out.writeDouble(habit.getValue().widening());
      out.writeInt(habit.getValue().recent());
      out.writeInt(habit.getValue().judged());
    }
  }

  private static CueHabits habits(DataInputStream in) throws IOException {
    Map<Fault, CueHabit> habits = new EnumMap<>(Fault.class);
    for (int left = in.readInt(); left > 0; left--) {
      habits.put(
          Fault.valueOf(in.readUTF()), new CueHabit(in.readDouble(), in.readInt(), in.readInt()));
    }
    return new CueHabits(habits);
  }

  private static Exercise exercise(String id) {
    return Exercise.byId(id)
        .orElseThrow(() -> new IllegalArgumentException("exercise " + id + " is not known"));
  }
}
