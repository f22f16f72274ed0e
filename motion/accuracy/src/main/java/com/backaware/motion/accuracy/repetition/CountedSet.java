package com.backaware.motion.accuracy.repetition;

import com.backaware.motion.accuracy.data.Interval;
import com.backaware.motion.accuracy.data.IntervalTable;
import com.backaware.motion.accuracy.data.Recording;
import com.backaware.motion.accuracy.metric.IntervalMatching;
import com.backaware.motion.accuracy.session.CoachedSession;
import com.backaware.motion.accuracy.session.HeardRepetition;
import com.backaware.motion.exercise.Exercise;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.ToLongFunction;
import java.util.stream.IntStream;

/**
 * A set with true repetitions and found ones.
 *
 * @param name the recording's
 * @param truth true repetitions
 * @param found found repetitions
 * @param matching which stands for which
 * @param delays how long after their ends the found ones were reported, seconds
 */
record CountedSet(
    String name,
    List<Interval> truth,
    List<Interval> found,
    IntervalMatching matching,
    List<Double> delays) {

  static CountedSet of(Recording recording) throws IOException {
    CoachedSession session = CoachedSession.of(recording, Exercise.SQUAT, Optional.empty());
    List<Interval> truth = IntervalTable.repetitions(recording);
    List<Interval> found = session.intervals();
    return new CountedSet(
        recording.name(),
        truth,
        found,
        IntervalMatching.of(truth, found),
        session.repetitions().stream().map(HeardRepetition::delaySeconds).toList());
  }

  /** How many more were found than there are. */
  int surplus() {
    return found.size() - truth.size();
  }

  /** How much too late the starts, or ends, of matched repetitions are, seconds. */
  List<Double> errors(ToLongFunction<Interval> edge) {
    return IntStream.range(0, truth.size())
        .filter(i -> matching.match(i).isPresent())
        .mapToObj(
            i -> {
              Interval match = found.get(matching.match(i).orElseThrow());
              return (edge.applyAsLong(match) - edge.applyAsLong(truth.get(i))) * 1e-6;
            })
        .toList();
  }
}
