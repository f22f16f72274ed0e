package com.backaware.motion.accuracy.simulated;

import com.backaware.motion.EngineSettings;
import com.backaware.motion.accuracy.data.Interval;
import com.backaware.motion.accuracy.metric.IntervalMatching;
import com.backaware.motion.accuracy.session.CoachedSession;
import com.backaware.motion.accuracy.session.HeardRepetition;
import com.backaware.motion.assessment.Finding;
import com.backaware.motion.assessment.Hold;
import com.backaware.motion.cue.Cue;
import com.backaware.motion.cue.CuePattern;
import com.backaware.motion.simulator.SimulatedSession;
import com.backaware.motion.simulator.truth.TrueInstant;
import com.backaware.motion.simulator.truth.TrueRepetition;
import com.backaware.motion.simulator.truth.Truth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A simulated session and what the engine said of it, in the times of the world. */
final class HeardWorkout {
  private final Truth truth;
  private final CoachedSession heard;
  private final long[] stamps;
  private final IntervalMatching matching;

  private HeardWorkout(Truth truth, CoachedSession heard) {
    this.truth = truth;
    this.heard = heard;
    stamps = truth.instants().stream().mapToLong(TrueInstant::stampMicros).toArray();
    matching =
        IntervalMatching.of(intervals(truth), heard.intervals().stream().map(this::world).toList());
  }

  static HeardWorkout of(SimulatedSession session, Sensors sensors, EngineSettings settings) {
    CoachedSession heard = new CoachedSession(settings);
    sensors.forEach(session, heard::accept);
    heard.finish();
    return new HeardWorkout(session.truth(), heard);
  }

  Truth truth() {
    return truth;
  }

  CoachedSession heard() {
    return heard;
  }

  /** What the engine reported of a true repetition, counted from 0. */
  Optional<HeardRepetition> repetition(int number) {
    return matching.match(number).map(heard.repetitions()::get);
  }

  /** How many repetitions were reported that were none. */
  int phantoms() {
    return heard.repetitions().size() - matching.count();
  }

  /** What was found between two times in work whose repetitions are not counted, microseconds. */
  List<Finding> findings(long from, long to) {
    return heard.holds().stream()
        .flatMap(hold -> hold.findings().stream())
        .filter(found -> world(found.peakTimeMicros()) >= from)
        .filter(found -> world(found.peakTimeMicros()) <= to)
        .toList();
  }

  /** How many holds were reported while no set was under way. */
  int phantomHolds() {
    return (int)
        heard.holds().stream()
            .filter(hold -> sets().noneMatch(set -> set.sharedMicros(world(hold)) > 0))
            .count();
  }

  /** Cues that something is wrong, whatever it is. */
  List<Cue> complaints() {
    return heard.cues().stream().filter(cue -> cue.pattern() != CuePattern.CORRECTED).toList();
  }

  /** When a cue was given. */
  long micros(Cue cue) {
    return truth.instants().get((int) cue.sampleNumber()).micros();
  }

  /** Cues between two times, microseconds. */
  List<Cue> complaints(long from, long to) {
    return complaints().stream().filter(cue -> micros(cue) >= from && micros(cue) <= to).toList();
  }

  /** When the belt's clock showed a time. */
  long world(long stampMicros) {
    int found = Arrays.binarySearch(stamps, stampMicros);
    int index = found >= 0 ? found : Math.min(stamps.length - 1, -found - 1);
    return truth.instants().get(index).micros() - stamps[index] + stampMicros;
  }

  private Stream<Interval> sets() {
    return truth.sets().stream().map(set -> new Interval(set.startMicros(), set.endMicros(), ""));
  }

  private Interval world(Hold hold) {
    return world(new Interval(hold.startMicros(), hold.endMicros(), ""));
  }

  private Interval world(Interval interval) {
    return new Interval(
        world(interval.startMicros()), world(interval.endMicros()), interval.label());
  }

  private static List<Interval> intervals(Truth truth) {
    List<Interval> intervals = new ArrayList<>();
    for (TrueRepetition repetition : truth.repetitions()) {
      intervals.add(new Interval(repetition.startMicros(), repetition.endMicros(), ""));
    }
    return intervals;
  }
}
