package com.backaware.motion.simulator.csv;

import com.backaware.motion.simulator.truth.TrueActivity;
import com.backaware.motion.simulator.truth.TrueFault;
import com.backaware.motion.simulator.truth.TrueHold;
import com.backaware.motion.simulator.truth.TrueRepetition;
import com.backaware.motion.simulator.truth.TrueSet;
import com.backaware.motion.simulator.truth.TrueStep;
import com.backaware.motion.simulator.truth.Truth;
import java.io.IOException;

/**
 * Writes what happened as CSV, one event a row: activities, calibration steps, sets, holds,
 * repetitions and faults, and before them, as {@code # key: value}, who it was. Times are the
 * world's.
 */
public final class EventsCsv {
  private static final String HEADER =
      "kind,name,set,repetition,start_us,end_us,turn_start_us,turn_end_us,onset_us,peak_us,"
          + "amount,good_us,tilt_range_deg,travel_m,lumbar_peak_deg,list_peak_deg,"
          + "heading_peak_deg,side\n";

  private EventsCsv() {}

  /** Writes what happened. */
  public static void write(Truth truth, Appendable out) throws IOException {
    out.append("# truth of a recording that was simulated by BackAware; not a measurement\n");
    person(truth, out);
    out.append(HEADER);
    for (TrueActivity activity : truth.activities()) {
      out.append(
          event("activity", activity.activity().name(), 0, 0)
              .add(activity.startMicros())
              .add(activity.endMicros())
              .skip(12)
              .end());
    }
    for (TrueStep step : truth.steps()) {
      out.append(step(step));
    }
    for (TrueSet set : truth.sets()) {
      out.append(
          event("set", truth.exercise().id(), set.number(), set.repetitionCount())
              .add(set.startMicros())
              .add(set.endMicros())
              .skip(12)
              .end());
    }
    for (TrueHold hold : truth.holds()) {
      out.append(hold(truth, hold));
    }
    for (TrueRepetition repetition : truth.repetitions()) {
      out.append(repetition(truth, repetition));
    }
    for (TrueFault fault : truth.faults()) {
      out.append(fault(fault));
    }
  }

  private static void person(Truth truth, Appendable out) throws IOException {
    put(out, "exercise", truth.exercise().id());
    put(out, "person", truth.person().toString());
    if (truth.ownMeans().isPresent()) {
      put(out, "own_means", truth.ownMeans().get().toString());
    }
    put(out, "pelvis_mounting_wxyz", new Row().add(truth.pelvisMounting()).end().trim());
    put(out, "thorax_mounting_wxyz", new Row().add(truth.thoraxMounting()).end().trim());
  }

  private static void put(Appendable out, String key, String value) throws IOException {
    out.append("# ").append(key).append(": ").append(value).append('\n');
  }

  private static Row event(String kind, String name, int set, int repetition) {
    return new Row().add(kind).add(name).add(set).add(repetition);
  }

  private static String step(TrueStep step) {
    return event("step", step.step().name(), 0, 0)
        .add(step.startMicros())
        .add(step.endMicros())
        .skip(6)
        .add(step.tiltDegrees(), 3)
        .skip(1)
        .add(step.lumbarFlexionDegrees(), 3)
        .skip(3)
        .end();
  }

  private static String hold(Truth truth, TrueHold hold) {
    return event("hold", truth.exercise().id(), hold.set(), 0)
        .add(hold.startMicros())
        .add(hold.endMicros())
        .skip(5)
        .add(hold.goodMicros())
        .skip(6)
        .end();
  }

  private static String repetition(Truth truth, TrueRepetition repetition) {
    return event("repetition", truth.exercise().id(), repetition.set(), repetition.number())
        .add(repetition.startMicros())
        .add(repetition.endMicros())
        .add(repetition.turnStartMicros())
        .add(repetition.turnEndMicros())
        .skip(4)
        .add(repetition.tiltRangeDegrees(), 3)
        .add(repetition.travelMetres(), 4)
        .add(repetition.lumbarPeakDegrees(), 3)
        .add(repetition.listPeakDegrees(), 3)
        .add(repetition.headingPeakDegrees(), 3)
        .add(repetition.side())
        .end();
  }

  private static String fault(TrueFault fault) {
    return event("fault", fault.fault().name(), fault.set(), fault.repetition())
        .add(fault.startMicros())
        .add(fault.endMicros())
        .skip(2)
        .add(fault.onsetMicros())
        .add(fault.peakMicros())
        .add(fault.amount(), 3)
        .skip(7)
        .end();
  }
}
