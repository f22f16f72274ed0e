package com.backaware.motion.simulator.performance;

import com.backaware.motion.simulator.body.Axis;
import com.backaware.motion.simulator.body.Channel;
import com.backaware.motion.simulator.body.MovingFrame;
import com.backaware.motion.simulator.body.Posture;
import com.backaware.motion.simulator.movement.OwnPattern;
import com.backaware.motion.simulator.movement.Repeated;
import com.backaware.motion.simulator.movement.RepetitionForm;
import com.backaware.motion.simulator.movement.RepetitionTiming;
import com.backaware.motion.simulator.performance.RepetitionMeasure.Extent;
import com.backaware.motion.simulator.truth.OwnMeans;

/** Measures the repetition that is a person's mean. */
final class MeanRepetition {
  private static final int PLACES = 200;

  private MeanRepetition() {}

  static OwnMeans measure(Repeated movement) {
    OwnPattern pattern = movement.pattern();
    RepetitionForm form = RepetitionForm.mean(pattern, 1, 1);
    Extent tilt = new Extent();
    Extent height = new Extent();
    Extent lumbar = new Extent();
    Posture posture = new Posture();
    for (int i = 0; i <= 2 * PLACES; i++) {
      boolean home = i > PLACES;
      double way = home ? 2 - i / (double) PLACES : i / (double) PLACES;
      movement.pose(form, way, home, posture);
      tilt.add(posture.get(Channel.TILT));
      height.add(posture.get(Channel.UP));
      lumbar.add(posture.get(Channel.LUMBAR_FLEXION));
    }
    MovingFrame first = pelvis(movement.start());
    movement.pose(form, 1, false, posture);
    MovingFrame turn = pelvis(posture);
    RepetitionTiming timing = form.timing();
    return new OwnMeans(
        tilt.range(),
        pattern.tiltSpread(),
        tilt.largest - posture.get(Channel.TILT),
        height.range(),
        pattern.travelSpread() * height.range(),
        lumbar.largest,
        turn.listDegrees() - first.listDegrees(),
        turn.headingDegrees() - first.headingDegrees(),
        timing.visibleEnd() - timing.visibleStart());
  }

  private static MovingFrame pelvis(Posture posture) {
    MovingFrame frame = new MovingFrame();
    frame.set(0, 0, 0, 0, 0, 0);
    frame.turn(Axis.Z, Math.toRadians(posture.get(Channel.HEADING)), 0, 0);
    frame.turn(Axis.Y, Math.toRadians(posture.get(Channel.TILT)), 0, 0);
    frame.turn(Axis.X, Math.toRadians(posture.get(Channel.LIST)), 0, 0);
    frame.turn(Axis.Z, Math.toRadians(posture.get(Channel.TURN)), 0, 0);
    return frame;
  }
}
