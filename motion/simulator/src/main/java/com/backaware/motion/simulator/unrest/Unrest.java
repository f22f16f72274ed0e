package com.backaware.motion.simulator.unrest;

import com.backaware.motion.simulator.activity.Performer;
import com.backaware.motion.simulator.activity.Support;
import com.backaware.motion.simulator.body.Channel;
import com.backaware.motion.simulator.body.MotionGrid;
import com.backaware.motion.simulator.chance.Chance;

/**
 * What never stops in a living body: sway, breath, tremor and the roughness of movement, laid over
 * the whole grid, each as strong as what bears the body lets it be.
 */
public final class Unrest {
  /** Cut-off of sway, for each of its four stages: most of it is slower than 0.4 Hz. Chosen. */
  private static final double SWAY_HERTZ = 0.9;

  /** Breaths per second at rest, and when strained. Chosen. */
  private static final double BREATH_HERTZ = 0.25;

  /** The chest moves against the pelvis by so much of the sway. Chosen. */
  private static final double CHEST = 0.5;

  /**
   * How fast the strength follows what bears the body, part per grid step. Chosen: half a second.
   */
  private static final double FOLLOW = MotionGrid.STEP_SECONDS / 0.5;

  private final Performer performer;
  private final Chance chance;

  /** Unrest of all that a performer has laid onto its grid. */
  public Unrest(Performer performer, Chance chance) {
    this.performer = performer;
    this.chance = chance;
  }

  /** Lays it over the grid. */
  public void lay() {
    new Roughness(performer, chance.branch("roughness")).lay();
    sway(Channel.TILT, "tilt");
    sway(Channel.LIST, "list");
    sway(Channel.HEADING, "heading");
    sway(Channel.FORWARD, "forward");
    sway(Channel.LEFT, "left");
    sway(Channel.UP, "up");
    sway(Channel.LUMBAR_FLEXION, "lumbar");
    tremor(Channel.TILT, "tilt");
    tremor(Channel.LIST, "list");
    breath();
  }

  private void sway(Channel channel, String name) {
    SmoothNoise noise = new SmoothNoise(chance.branch("sway " + name), SWAY_HERTZ);
    double strength = strength(channel, 0);
    for (int i = 0; i < performer.grid().size(); i++) {
      strength += FOLLOW * (strength(channel, i) - strength);
      performer.grid().add(channel, i, strength * noise.next());
    }
  }

  private void tremor(Channel channel, String name) {
    Tremor tremor = new Tremor(chance.branch("tremor " + name));
    double strength = 0;
    for (int i = 0; i < performer.grid().size(); i++) {
      strength += FOLLOW * (performer.support(i).tremor * performer.effort(i) - strength);
      performer.grid().add(channel, i, strength * tremor.next());
    }
  }

  private void breath() {
    SmoothNoise pace = new SmoothNoise(chance.branch("breath"), 0.1);
    double phase = 0;
    double strength = 0;
    for (int i = 0; i < performer.grid().size(); i++) {
      double hertz = BREATH_HERTZ * (1 + 0.15 * pace.next()) * Math.sqrt(performer.effort(i));
      phase += 2 * Math.PI * hertz * MotionGrid.STEP_SECONDS;
      strength += FOLLOW * (performer.support(i).breath - strength);
      double breath = strength * StrictMath.sin(phase);
      performer.grid().add(Channel.TILT, i, breath);
      performer.grid().add(Channel.LUMBAR_FLEXION, i, -2 * breath);
    }
  }

  private double strength(Channel channel, int index) {
    Support support = performer.support(index);
    return switch (channel) {
      case TILT -> support.tilt;
      case LIST, LUMBAR_BEND -> support.list;
      case HEADING, TURN, LUMBAR_TWIST -> support.heading;
      case FORWARD, LEFT -> support.metres;
      case UP -> support.metres / 5;
      case LUMBAR_FLEXION -> CHEST * support.tilt;
    };
  }
}
