package com.backaware.motion.repetition;

import com.backaware.motion.assessment.Tempo;
import com.backaware.motion.exercise.MovementEnd;

/** Where in a profile the movement begins, pauses and ends, going by its speed. */
public final class MovementEdges {
  /** Slower than this part of the fastest, the pelvis pauses. Chosen. */
  private static final double PAUSING = 0.1;

  private final MotionTrace trace;
  private double fastestThere;
  private double fastestBack;
  private long beginning;
  private long pause;
  private long resumption;
  private long ending;

  /** Creates a finder of edges in profiles of a trace. */
  public MovementEdges(MotionTrace trace) {
    this.trace = trace;
  }

  /** Looks for the edges in a profile. */
  public void find(MovementProfile profile) {
    fastestThere = 0;
    fastestBack = 0;
    for (long k = profile.start(); k <= profile.end(); k++) {
      double speed = profile.speed(k);
      if (k <= profile.turn()) {
        fastestThere = Math.max(fastestThere, speed);
      } else {
        fastestBack = Math.max(fastestBack, -speed);
      }
    }
    findThere(profile);
    findBack(profile);
  }

  /** The last point before the pelvis moves. */
  public long beginning() {
    return beginning;
  }

  /** The first point at which the pelvis moves no more. */
  public long ending() {
    return ending;
  }

  /**
   * The tempo of a repetition between two points that has these edges.
   *
   * @param begins the end at which it begins
   * @param before seconds of pause before it
   */
  public Tempo tempo(MovementEnd begins, long start, long end, double before) {
    long first = Math.max(start, Math.min(end, pause));
    long last = Math.max(first, Math.min(end, resumption));
    double there = trace.seconds(start, first);
    double turn = trace.seconds(first, last);
    double back = trace.seconds(last, end);
    return begins == MovementEnd.TOP
        ? new Tempo(there, turn, back, before)
        : new Tempo(back, before, there, turn);
  }

  private void findThere(MovementProfile profile) {
    beginning = profile.start();
    pause = profile.turn();
    boolean fast = false;
    for (long k = profile.start(); k <= profile.turn(); k++) {
      double speed = profile.speed(k);
      fast |= speed >= fastestThere;
      if (speed >= PAUSING * fastestThere) {
        pause = k;
      } else if (!fast) {
        beginning = k;
      }
    }
  }

  private void findBack(MovementProfile profile) {
    resumption = -1;
    ending = -1;
    boolean fast = false;
    for (long k = profile.turn() + 1; k <= profile.end(); k++) {
      double speed = -profile.speed(k);
      fast |= speed >= fastestBack;
      if (speed >= PAUSING * fastestBack) {
        resumption = resumption < 0 ? k : resumption;
      } else if (fast && ending < 0) {
        ending = k;
      }
    }
    resumption = resumption < 0 ? profile.turn() : resumption;
    ending = ending < 0 ? profile.end() : ending;
  }
}
