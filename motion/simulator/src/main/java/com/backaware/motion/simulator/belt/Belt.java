package com.backaware.motion.simulator.belt;

import com.backaware.motion.orientation.Quaternion;
import com.backaware.motion.sample.BeltSample;
import com.backaware.motion.sample.SampleQuantizer;
import com.backaware.motion.simulator.body.BodyMotion;
import com.backaware.motion.simulator.body.MotionGrid;
import com.backaware.motion.simulator.chance.Chance;
import com.backaware.motion.simulator.person.Person;

/** The belt on a moving body, sample by sample. */
public final class Belt {
  /** How far the lower thoracic spine leans forward in standing, degrees. Chosen. */
  private static final double THORAX_LEAN = -6;

  private final WornSensor pelvis;
  private final WornSensor thorax;
  private final BeltClock.Stamps stamps;
  private final boolean hasThorax;
  private final boolean quantized;
  private final double rateHertz;
  private final double seconds;
  private long taken = -1;

  /**
   * @param chance draws noise, jitter and losses
   */
  public Belt(
      MotionGrid grid, Person person, Conditions conditions, boolean hasThorax, Chance chance) {
    this.hasThorax = hasThorax;
    quantized = conditions.quantized();
    rateHertz = conditions.rateHertz();
    seconds = grid.seconds();
    BodyMotion body = new BodyMotion(grid.track());
    double lean = person.standingTiltDegrees();
    pelvis = new WornSensor(body, grid, Place.PELVIS, lean, conditions, chance.branch("pelvis"));
    thorax =
        new WornSensor(body, grid, Place.THORAX, THORAX_LEAN, conditions, chance.branch("thorax"));
    stamps = conditions.clock().stamps(rateHertz, chance.branch("clock"));
  }

  /**
   * Takes the next sample, lost or not.
   *
   * @return false at the end
   */
  public boolean take(BeltSample sample) {
    taken++;
    double time = taken / rateHertz;
    if (time >= seconds) {
      return false;
    }
    sample.timeMicros = stamps.stamp(time);
    sample.hasThorax = hasThorax;
    pelvis.read(time, sample.pelvis);
    if (hasThorax) {
      thorax.read(time, sample.thorax);
    }
    if (quantized) {
      SampleQuantizer.quantize(sample);
    }
    return true;
  }

  /** Whether the sample that was taken last is lost on its way. */
  public boolean lost() {
    return stamps.loses();
  }

  /** When the last sample was taken, seconds. */
  public double time() {
    return taken / rateHertz;
  }

  /** Turns the axes of a sensor into the earth's when the last sample was taken. */
  public Quaternion orientation(Place place) {
    return worn(place).orientation(time());
  }

  /** Turns the axes of a sensor into the body's in own standing. */
  public Quaternion mounting(Place place) {
    return worn(place).mounting();
  }

  private WornSensor worn(Place place) {
    return place == Place.PELVIS ? pelvis : thorax;
  }
}
