package com.backaware.motion.simulator.performance;

import com.backaware.motion.simulator.body.BodyMotion;
import com.backaware.motion.simulator.body.Channel;
import com.backaware.motion.simulator.body.MotionGrid;
import com.backaware.motion.simulator.body.MovingFrame;
import com.backaware.motion.simulator.truth.TrueRepetition;

/** Measures repetitions on the finished movement. */
final class RepetitionMeasure {
  private final BodyMotion body;
  private final MovingFrame pelvis = new MovingFrame();

  RepetitionMeasure(MotionGrid grid) {
    body = new BodyMotion(grid.track());
  }

  TrueRepetition measure(Notes.Outline outline) {
    Extent tilt = new Extent();
    Extent height = new Extent();
    Extent lumbar = new Extent();
    Extent list = new Extent();
    Extent heading = new Extent();
    for (double t = outline.start(); t <= outline.end(); t += MotionGrid.STEP_SECONDS) {
      body.moveTo(t);
      body.pelvis(pelvis);
      tilt.add(pelvis.tiltDegrees());
      height.add(body.value(Channel.UP));
      lumbar.add(body.value(Channel.LUMBAR_FLEXION));
      list.add(pelvis.listDegrees());
      heading.add(body.value(Channel.HEADING));
    }
    return new TrueRepetition(
        outline.set(),
        outline.number(),
        Notes.micros(outline.start()),
        Notes.micros(outline.turnStart()),
        Notes.micros(outline.turnEnd()),
        Notes.micros(outline.end()),
        tilt.range(),
        height.range(),
        lumbar.largest,
        list.furthest(),
        heading.furthest(),
        outline.side());
  }

  /** The extent of a value. */
  static final class Extent {
    double first = Double.NaN;
    double smallest = Double.POSITIVE_INFINITY;
    double largest = Double.NEGATIVE_INFINITY;

    void add(double value) {
      first = Double.isNaN(first) ? value : first;
      smallest = Math.min(smallest, value);
      largest = Math.max(largest, value);
    }

    double range() {
      return largest - smallest;
    }

    /** Furthest from the first, with its sign. */
    double furthest() {
      return largest - first >= first - smallest ? largest - first : smallest - first;
    }
  }
}
