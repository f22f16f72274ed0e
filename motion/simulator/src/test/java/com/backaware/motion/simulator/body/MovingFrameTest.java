package com.backaware.motion.simulator.body;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.backaware.motion.orientation.Quaternion;
import com.backaware.motion.simulator.chance.Chance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Rates and forces against differences of orientations and positions, on random movements. */
final class MovingFrameTest {
  private static final double STEP = 1e-4;

  private final MovingFrame before = new MovingFrame();
  private final MovingFrame now = new MovingFrame();
  private final MovingFrame after = new MovingFrame();

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void thorax_onARandomMovement_hasTheRateAndForceOfItsWay(long seed) {
    BodyMotion body = new BodyMotion(randomGrid(seed).track());
    for (double time = 0.5; time < 3; time += 0.37) {
      at(body, time - STEP, before);
      at(body, time, now);
      at(body, time + STEP, after);

      assertRate();
      assertForce();
    }
  }

  @ParameterizedTest
  @ValueSource(doubles = {-120, -88, -20, 0, 35, 89})
  void tiltDegrees_ofATiltedFrame_isTheTilt(double degrees) {
    now.set(0, 0, 0, 0, 0, 0);
    now.turn(Axis.Z, 1.1, 0, 0);
    now.turn(Axis.Y, Math.toRadians(degrees), 0, 0);

    assertThat(now.tiltDegrees()).isEqualTo(degrees, within(1e-9));
    assertThat(now.listDegrees()).isEqualTo(0, within(1e-9));
    assertThat(now.headingDegrees()).isEqualTo(Math.toDegrees(1.1), within(1e-9));
  }

  @ParameterizedTest
  @ValueSource(doubles = {-77, -5, 0, 12, 80})
  void listDegrees_ofAListedFrame_isTheList(double degrees) {
    now.set(0, 0, 0, 0, 0, 0);
    now.turn(Axis.Z, -0.4, 0, 0);
    now.turn(Axis.X, Math.toRadians(degrees), 0, 0);

    assertThat(now.listDegrees()).isEqualTo(degrees, within(1e-9));
    assertThat(now.tiltDegrees()).isEqualTo(0, within(1e-9));
  }

  private static MotionGrid randomGrid(long seed) {
    Chance chance = new Chance(seed);
    MotionGrid grid = new MotionGrid();
    double[] sizes = new double[Channel.COUNT];
    double[] hertz = new double[Channel.COUNT];
    for (int i = 0; i < Channel.COUNT; i++) {
      sizes[i] = i < 3 ? chance.between(0.02, 0.3) : chance.between(5, 60);
      hertz[i] = chance.between(0.2, 1.5);
    }
    for (int k = 0; k < 800; k++) {
      Posture posture = new Posture();
      for (Channel c : Channel.values()) {
        double angle = 2 * Math.PI * hertz[c.ordinal()] * k * MotionGrid.STEP_SECONDS;
        posture.set(c, sizes[c.ordinal()] * StrictMath.sin(angle + c.ordinal()));
      }
      grid.append(posture);
    }
    return grid;
  }

  private static void at(BodyMotion body, double time, MovingFrame frame) {
    body.moveTo(time);
    body.thorax(frame);
    frame.move(-0.09, 0.03, 0.2);
  }

  private void assertRate() {
    Quaternion back = new Quaternion();
    back.set(
        before.orientation.w, -before.orientation.x, -before.orientation.y, -before.orientation.z);
    Quaternion turn = new Quaternion();
    turn.setProduct(back, after.orientation);

    assertThat(now.rate[0]).isEqualTo(turn.x / STEP, within(1e-4));
    assertThat(now.rate[1]).isEqualTo(turn.y / STEP, within(1e-4));
    assertThat(now.rate[2]).isEqualTo(turn.z / STEP, within(1e-4));
  }

  private void assertForce() {
    Quaternion q = now.orientation;
    double[] f = now.force;

    assertThat(q.rotateX(f[0], f[1], f[2])).isEqualTo(second(0), within(1e-3));
    assertThat(q.rotateY(f[0], f[1], f[2])).isEqualTo(second(1), within(1e-3));
    assertThat(q.rotateZ(f[0], f[1], f[2]) - 9.80665).isEqualTo(second(2), within(1e-3));
  }

  private double second(int i) {
    return (after.position[i] - 2 * now.position[i] + before.position[i]) / (STEP * STEP);
  }
}
