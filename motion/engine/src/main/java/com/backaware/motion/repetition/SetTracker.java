package com.backaware.motion.repetition;

import java.util.Optional;

/** Gathers repetitions into sets; a set closes after a pause. */
public final class SetTracker {
  private final long pauseMicros;
  private int number;
  private boolean open;
  private long startMicros;
  private long endMicros;
  private int repetitions;
  private int flagged;
  private int cues;

  /** Creates a tracker for which sets are apart when no repetition starts for so long. */
  public SetTracker(double pauseSeconds) {
    pauseMicros = Math.round(pauseSeconds * 1e6);
  }

  /** Whether a set is under way: at least one repetition was counted, and no long pause since. */
  public boolean open() {
    return open;
  }

  /** Adds a repetition. */
  public void add(long start, long end, boolean isFlagged) {
    if (!open) {
      open = true;
      number++;
      startMicros = start;
      repetitions = 0;
      flagged = 0;
      cues = 0;
    }
    endMicros = end;
    repetitions++;
    flagged += isFlagged ? 1 : 0;
  }

  /** Adds a cue to the set under way. */
  public void addCue() {
    cues++;
  }

  /** Whether the pause after the last repetition ends the set under way. */
  public boolean over(long timeMicros, Phase phase) {
    return open && phase == Phase.STANDING && timeMicros - endMicros > pauseMicros;
  }

  /** Closes the set under way, if there is one. */
  public Optional<SetSummary> close() {
    if (!open) {
      return Optional.empty();
    }
    open = false;
    return Optional.of(new SetSummary(number, startMicros, endMicros, repetitions, flagged, cues));
  }
}
