package com.backaware.motion.simulator.unrest;

import com.backaware.motion.simulator.activity.Performer;
import com.backaware.motion.simulator.body.Channel;
import com.backaware.motion.simulator.chance.Chance;

/**
 * What makes living movement less smooth than least jerk: noise that grows with vigour (Harris and
 * Wolpert 1998). Sizes are chosen so that squats shake a belt between 4 and 16 Hz by 0.1 to 0.5
 * m/s², as squats of four people do.
 */
final class Roughness {
  /** Cut-off of each of the noise's four stages. */
  private static final double CUTOFF_HERTZ = 7;

  /** Metres of noise for each metre per second. */
  private static final double METRES = 0.0005;

  /** Degrees of noise for each metre per second. */
  private static final double DEGREES = 0.08;

  private final Performer performer;
  private final Chance chance;

  Roughness(Performer performer, Chance chance) {
    this.performer = performer;
    this.chance = chance;
  }

  /** Lays it over the grid. */
  void lay() {
    lay(Channel.UP, METRES);
    lay(Channel.FORWARD, METRES);
    lay(Channel.LEFT, METRES);
    lay(Channel.TILT, DEGREES);
    lay(Channel.LIST, DEGREES);
    lay(Channel.HEADING, DEGREES);
    lay(Channel.LUMBAR_FLEXION, DEGREES);
  }

  private void lay(Channel channel, double size) {
    SmoothNoise noise = new SmoothNoise(chance.branch(channel.name()), CUTOFF_HERTZ);
    for (int i = 0; i < performer.grid().size(); i++) {
      performer.grid().add(channel, i, size * performer.vigour(i) * noise.next());
    }
  }
}
