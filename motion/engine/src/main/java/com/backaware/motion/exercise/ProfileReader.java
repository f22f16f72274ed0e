package com.backaware.motion.exercise;

import com.backaware.motion.assessment.Fault;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** Makes a profile of its text; each section's keys are the names of its record's components. */
final class ProfileReader {
  private final ProfileText text;

  ProfileReader(ProfileText text) {
    this.text = text;
  }

  ExerciseProfile read() {
    ExerciseProfile profile =
        new ExerciseProfile(
            text.constant("exercise", Exercise.values(), Exercise::id),
            work(),
            faults("fault"),
            faults("lumbar"),
            text.has("form") ? Optional.of(section("form", this::form)) : Optional.empty(),
            section("cue", this::cue));
    text.requireAllUsed();
    return profile;
  }

  private WorkLimits work() {
    if (text.has("hold")) {
      return section("hold", this::hold);
    }
    return text.has("steady")
        ? section("steady", this::steady)
        : section("repetition", this::repetition);
  }

  private HoldLimits hold() {
    return new HoldLimits(
        text.constant("hold.posture", HoldPosture.values(), ProfileReader::hyphened),
        text.number("hold.settleSeconds"),
        text.number("hold.stillDegreesPerSecond"),
        text.number("hold.leaveDegrees"),
        text.number("hold.shortestSeconds"));
  }

  private SteadyLimits steady() {
    return new SteadyLimits(
        text.number("steady.leastTiltDegrees"),
        text.number("steady.largestTiltDegrees"),
        text.number("steady.settleSeconds"),
        text.number("steady.stillDegreesPerSecond"),
        text.number("steady.calmDegreesPerSecond"),
        text.number("steady.leaveDegrees"),
        text.number("steady.leaveSeconds"),
        text.number("steady.restlessSeconds"),
        text.number("steady.shortestSeconds"),
        text.number("steady.habitSeconds"));
  }

  private MovementLimits repetition() {
    return new MovementLimits(
        text.constant("repetition.signal", MovementSignal.values(), ProfileReader::hyphened),
        text.constant("repetition.begins", MovementEnd.values(), ProfileReader::hyphened),
        text.constant("repetition.rests", MovementEnd.values(), ProfileReader::hyphened),
        text.number("repetition.leastDepthMetres"),
        text.number("repetition.largestDepthMetres"),
        text.number("repetition.leastTiltDegrees"),
        text.number("repetition.largestTiltDegrees"),
        text.number("repetition.leastPoseDegrees"),
        text.number("repetition.largestPoseDegrees"),
        text.number("repetition.shortestSeconds"),
        text.number("repetition.longestSeconds"),
        text.number("repetition.leastSpeed"),
        text.number("repetition.largestRoughness"),
        text.number("repetition.largestHeadingChangeDegrees"),
        text.number("repetition.largestTiltLeftDegrees"),
        text.number("repetition.setPauseSeconds"));
  }

  private FormLimits form() {
    return new FormLimits(
        corridor("meanLean"),
        corridor("outOfStep"),
        corridor("overshoot"),
        corridor("lateSeconds"),
        text.number("form.newShare"));
  }

  private Corridor corridor(String name) {
    String key = "form." + name + ".";
    return new Corridor(text.number(key + "usual"), text.number(key + "limit"));
  }

  private CueLimits cue() {
    return new CueLimits(
        text.number("cue.dwellSeconds"),
        text.number("cue.hysteresisDegrees"),
        text.number("cue.lookAheadSeconds"),
        text.number("cue.refractorySeconds"));
  }

  private Map<Fault, FaultLimits> faults(String part) {
    Map<Fault, FaultLimits> faults = new LinkedHashMap<>();
    for (String name : text.names(part)) {
      String section = part + "." + name;
      Fault fault = text.named(section, name, Fault.values(), ProfileReader::hyphened);
      faults.put(fault, section(section, () -> limits(fault, section + ".")));
    }
    return faults;
  }

  private FaultLimits limits(Fault fault, String section) {
    if (text.has(section + "angle")) {
      return drift(section);
    }
    if (text.has(section + "cueShare")) {
      return new FlexionLimits(
          text.number(section + "cueShare"), text.number(section + "strongShare"));
    }
    if (text.has(section + "sideMargin")) {
      return new SideLimits(text.number(section + "sideMargin"));
    }
    if (text.has(section + "share")) {
      return lean(section);
    }
    if (text.has(section + "measure")) {
      return deviation(section);
    }
    return switch (fault) {
      case HIP_THROW -> swing(section);
      case BUTT_WINK ->
          new TuckLimits(
              text.number(section + "margin"),
              text.number(section + "deepest"),
              text.number(section + "usualTuck"),
              text.number(section + "largestUsualTuck"));
      case PARTIAL_DEPTH ->
          new DepthLimits(
              text.number(section + "deviations"),
              text.number(section + "leastShortfall"),
              text.number(section + "largestShortfall"),
              text.number(section + "usualDepth"),
              text.number(section + "leastUsualDepth"));
      default -> deviation(section);
    };
  }

  private FaultLimits deviation(String section) {
    return new DeviationLimits(
        text.constant(section + "measure", Feature.values(), ProfileReader::hyphened),
        text.constant(section + "direction", Direction.values(), ProfileReader::hyphened),
        text.number(section + "deviations"),
        text.number(section + "leastMargin"),
        text.number(section + "largestMargin"),
        text.number(section + "usual"),
        text.number(section + "usualMargin"));
  }

  private FaultLimits lean(String section) {
    return new LeanLimits(
        text.number(section + "share"),
        text.number(section + "leastMargin"),
        text.number(section + "level"),
        text.number(section + "usual"),
        text.number(section + "usualMargin"));
  }

  private FaultLimits swing(String section) {
    return new SwingLimits(
        text.number(section + "cueDegrees"),
        text.number(section + "leastDegreesPerSecond"),
        text.number(section + "calmDegreesPerSecond"),
        text.number(section + "longestSeconds"),
        text.number(section + "thrust"),
        text.number(section + "periodSeconds"),
        text.number(section + "habitSeconds"));
  }

  private FaultLimits drift(String section) {
    return new DriftLimits(
        text.constant(section + "angle", HoldAngle.values(), ProfileReader::hyphened),
        text.constant(section + "direction", Direction.values(), ProfileReader::hyphened),
        text.constant(section + "height", HeightChange.values(), ProfileReader::hyphened),
        text.number(section + "cueDegrees"),
        text.number(section + "dwellSeconds"));
  }

  /** Says in which section a value is out of range. */
  private <T> T section(String name, Supplier<T> read) {
    try {
      return read.get();
    } catch (ProfileException e) {
      throw e;
    } catch (IllegalArgumentException e) {
      throw text.failure(name + "." + e.getMessage());
    }
  }

  private static String hyphened(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
