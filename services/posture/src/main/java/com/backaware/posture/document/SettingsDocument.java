package com.backaware.posture.document;

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
import com.backaware.motion.exercise.ExerciseProfile;
import com.backaware.motion.exercise.Feature;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** The part of a session's document that says what its engine judges by. */
final class SettingsDocument {
  private static final String REFERENCE = "reference";
  private static final String CALIBRATION = "calibration";
  private static final String COACHING = "coaching";
  private static final String HABITS = "habits";
  private static final String REPETITION_COUNT = "repetitionCount";
  private static final String FEATURES = "features";
  private static final String MEAN = "mean";
  private static final String STANDARD_DEVIATION = "standardDeviation";
  private static final String SENSITIVITY = "sensitivity";
  private static final String TIMING = "timing";
  private static final String SILENT = "silent";
  private static final String FADING = "fading";
  private static final String WIDENING = "widening";
  private static final String RECENT = "recent";
  private static final String JUDGED = "judged";

  private SettingsDocument() {}

  static Document write(EngineSettings settings) {
    return new Document(SessionDocument.EXERCISE, settings.exercise().id())
        .append(REFERENCE, settings.reference().map(SettingsDocument::write).orElse(null))
        .append(CALIBRATION, settings.calibration().map(SettingsDocument::write).orElse(null))
        .append(COACHING, write(settings.coaching()))
        .append(HABITS, write(settings.habits()));
  }

  static EngineSettings read(Document session) {
    return new EngineSettings(
        ExerciseProfile.of(exercise(session.getString(SessionDocument.EXERCISE))),
        part(session, REFERENCE).map(SettingsDocument::reference),
        part(session, CALIBRATION).map(SettingsDocument::calibration),
        Optional.empty(),
        part(session, COACHING)
            .map(SettingsDocument::coaching)
            .orElseGet(CoachingSettings::defaults),
        part(session, HABITS).map(SettingsDocument::habits).orElse(CueHabits.NONE));
  }

  private static Optional<Document> part(Document session, String name) {
    return Optional.ofNullable(session.get(name, Document.class));
  }

  private static Exercise exercise(@Nullable String id) {
    return Exercise.byId(String.valueOf(id))
        .orElseThrow(() -> new IllegalStateException("a stored session has exercise " + id));
  }

  private static Document write(PersonalReference reference) {
    Document features = new Document();
    reference
        .features()
        .forEach(
            (feature, statistic) ->
                features.append(
                    feature.name(),
                    new Document(MEAN, statistic.mean())
                        .append(STANDARD_DEVIATION, statistic.standardDeviation())));
    return new Document(SessionDocument.EXERCISE, reference.exercise().id())
        .append(REPETITION_COUNT, reference.repetitionCount())
        .append(FEATURES, features);
  }

  private static PersonalReference reference(Document document) {
    Map<Feature, Statistic> features = new EnumMap<>(Feature.class);
    document
        .get(FEATURES, Document.class)
        .forEach(
            (name, value) -> {
              Document statistic = (Document) value;
              features.put(
                  Feature.valueOf(name),
                  new Statistic(
                      statistic.getDouble(MEAN), statistic.getDouble(STANDARD_DEVIATION)));
            });
    return new PersonalReference(
        exercise(document.getString(SessionDocument.EXERCISE)),
        document.getInteger(REPETITION_COUNT),
        features);
  }

  private static Document write(Calibration calibration) {
    Document numbers = new Document();
    numbers.putAll(CalibrationNumbers.of(calibration));
    return numbers;
  }

  private static Calibration calibration(Document document) {
    Map<String, Double> numbers = new LinkedHashMap<>();
    document.forEach((name, value) -> numbers.put(name, (Double) value));
    return CalibrationNumbers.read(numbers);
  }

  private static Document write(CoachingSettings coaching) {
    return new Document(SENSITIVITY, coaching.sensitivity().name())
        .append(TIMING, coaching.timing().name())
        .append(SILENT, coaching.silent())
        .append(FADING, coaching.fading());
  }

  private static CoachingSettings coaching(Document document) {
    return new CoachingSettings(
        Sensitivity.valueOf(document.getString(SENSITIVITY)),
        CueTiming.valueOf(document.getString(TIMING)),
        document.getBoolean(SILENT),
        document.getBoolean(FADING));
  }

  private static Document write(CueHabits habits) {
    Document document = new Document();
    habits
        .byFault()
        .forEach(
            (fault, habit) ->
                document.append(
                    fault.name(),
                    new Document(WIDENING, habit.widening())
                        .append(RECENT, habit.recent())
                        .append(JUDGED, habit.judged())));
    return document;
  }

  private static CueHabits habits(Document document) {
    Map<Fault, CueHabit> habits = new EnumMap<>(Fault.class);
    document.forEach(
        (fault, value) -> {
          Document habit = (Document) value;
          habits.put(
              Fault.valueOf(fault),
              new CueHabit(
                  habit.getDouble(WIDENING), habit.getInteger(RECENT), habit.getInteger(JUDGED)));
        });
    return new CueHabits(habits);
  }
}
