package com.backaware.motion.simulator.belt;

import com.backaware.motion.orientation.Quaternion;
import com.backaware.motion.sample.ImuReading;
import com.backaware.motion.simulator.body.BodyMotion;
import com.backaware.motion.simulator.body.MotionGrid;
import com.backaware.motion.simulator.body.MovingFrame;
import com.backaware.motion.simulator.chance.Chance;

/** A sensor on the skin of a moving body. */
final class WornSensor {
  private final BodyMotion body;
  private final Place place;
  private final Skin skin;
  private final Quaternion mounting;
  private final Sensor sensor;
  private final boolean averages;
  private final double interval;
  private final MovingFrame frame = new MovingFrame();
  private final Quaternion back = new Quaternion();
  private final double[] start = new double[6];
  private final double[] middle = new double[6];
  private final double[] end = new double[6];
  private final double[] force = new double[3];
  private final double[] rate = new double[3];
  private boolean started;

  /**
   * @param leanDegrees how far the place leans forward in own standing
   * @param noise draws the noise
   */
  WornSensor(
      BodyMotion body,
      MotionGrid grid,
      Place place,
      double leanDegrees,
      Conditions conditions,
      Chance noise) {
    this.body = body;
    this.place = place;
    skin = new Skin(grid, place, conditions.skin(), conditions);
    mounting = conditions.mounting(place, leanDegrees);
    back.set(mounting.w, -mounting.x, -mounting.y, -mounting.z);
    Chance worn = conditions.chance().branch("sensor " + place);
    sensor = new Sensor(conditions.grade(), conditions.rateHertz(), worn, noise);
    averages = conditions.averages();
    interval = 1 / conditions.rateHertz();
  }

  /** Turns the sensor's axes into the body's in own standing, skin at rest. */
  Quaternion mounting() {
    return mounting;
  }

  /** Reads at a time, which goes up by an interval from call to call, seconds. */
  void read(double seconds, ImuReading reading) {
    measure(seconds, end);
    if (averages) {
      if (!started) {
        measure(seconds - interval, start);
        started = true;
      }
      measure(seconds - interval / 2, middle);
    }
    for (int i = 0; i < 3; i++) {
      force[i] = mean(i);
      rate[i] = mean(i + 3);
    }
    System.arraycopy(end, 0, start, 0, end.length);
    sensor.read(seconds, force, rate, reading);
  }

  /** Turns the sensor's axes into the earth's at a time, seconds. */
  Quaternion orientation(double seconds) {
    moveTo(seconds);
    Quaternion q = new Quaternion();
    q.setProduct(frame.orientation, mounting);
    return q;
  }

  /** Simpson's rule over the interval. */
  private double mean(int i) {
    return averages ? (start[i] + 4 * middle[i] + end[i]) / 6 : end[i];
  }

  private void measure(double seconds, double[] values) {
    moveTo(seconds);
    turnBack(frame.force, values, 0);
    turnBack(frame.rate, values, 3);
  }

  private void moveTo(double seconds) {
    body.moveTo(seconds);
    place.bone(body, frame);
    skin.move(seconds, frame);
  }

  private void turnBack(double[] v, double[] values, int at) {
    values[at] = back.rotateX(v[0], v[1], v[2]);
    values[at + 1] = back.rotateY(v[0], v[1], v[2]);
    values[at + 2] = back.rotateZ(v[0], v[1], v[2]);
  }
}
