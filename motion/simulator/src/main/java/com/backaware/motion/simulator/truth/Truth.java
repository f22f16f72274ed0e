package com.backaware.motion.simulator.truth;

import com.backaware.motion.exercise.Exercise;
import com.backaware.motion.orientation.Quaternion;
import com.backaware.motion.simulator.person.Person;
import java.util.List;
import java.util.Optional;

/**
 * Everything that is true of a simulated session. Times are those of the world; the belt's clock
 * may differ (see {@link TrueInstant#stampMicros()}).
 *
 * @param exercise what was done
 * @param person who did it
 * @param ownMeans of this exercise; empty for holds
 * @param pelvisMounting turns the axes of the sensor at the sacrum into the pelvis' in own standing
 * @param thoraxMounting the same of the sensor at the thorax
 * @param activities without gaps, from the first to the last sample
 * @param sets in their order
 * @param repetitions in their order
 * @param holds in their order
 * @param faults in the order of their sets and repetitions
 * @param steps of a guided calibration; empty for a session
 * @param instants one for each sample
 */
public record Truth(
    Exercise exercise,
    Person person,
    Optional<OwnMeans> ownMeans,
    Quaternion pelvisMounting,
    Quaternion thoraxMounting,
    List<TrueActivity> activities,
    List<TrueSet> sets,
    List<TrueRepetition> repetitions,
    List<TrueHold> holds,
    List<TrueFault> faults,
    List<TrueStep> steps,
    List<TrueInstant> instants) {

  /** The faults of a repetition. */
  public List<TrueFault> faults(TrueRepetition repetition) {
    return faults.stream()
        .filter(
            fault -> fault.set() == repetition.set() && fault.repetition() == repetition.number())
        .toList();
  }

  /** What was done at a time, microseconds. */
  public Activity activity(long micros) {
    for (TrueActivity activity : activities) {
      if (micros < activity.endMicros()) {
        return activity.activity();
      }
    }
    return activities.get(activities.size() - 1).activity();
  }
}
