package com.backaware.motion.simulator.body;

/**
 * The moving bones: the pelvis, and the thorax on a joint in the low back. Not thread-safe: {@link
 * #moveTo} sets what the other methods give.
 */
public final class BodyMotion {
  // Where the joint is from the middle of the pelvis, metres. Chosen, about the third lumbar
  // vertebra.
  private static final double JOINT_FORWARD = -0.04;
  private static final double JOINT_UP = 0.11;

  private final SplineTrack track;

  /** The movement of a track with the channels as its functions. */
  public BodyMotion(SplineTrack track) {
    this.track = track;
  }

  /** Sets the time of what the other methods give, seconds. */
  public void moveTo(double seconds) {
    track.moveTo(seconds);
  }

  /** Value of a channel, metres or degrees. */
  public double value(Channel channel) {
    return track.value(channel.ordinal());
  }

  /** Sets a frame to the pelvis. */
  public void pelvis(MovingFrame frame) {
    frame.set(
        value(Channel.FORWARD),
        value(Channel.LEFT),
        value(Channel.UP),
        track.acceleration(Channel.FORWARD.ordinal()),
        track.acceleration(Channel.LEFT.ordinal()),
        track.acceleration(Channel.UP.ordinal()));
    turn(frame, Axis.Z, Channel.HEADING);
    turn(frame, Axis.Y, Channel.TILT);
    turn(frame, Axis.X, Channel.LIST);
    turn(frame, Axis.Z, Channel.TURN);
  }

  /** Sets a frame to the thorax, its origin in the joint. */
  public void thorax(MovingFrame frame) {
    pelvis(frame);
    frame.move(JOINT_FORWARD, 0, JOINT_UP);
    turn(frame, Axis.Y, Channel.LUMBAR_FLEXION);
    turn(frame, Axis.X, Channel.LUMBAR_BEND);
    turn(frame, Axis.Z, Channel.LUMBAR_TWIST);
  }

  private void turn(MovingFrame frame, Axis axis, Channel channel) {
    int index = channel.ordinal();
    frame.turn(
        axis,
        Math.toRadians(track.value(index)),
        Math.toRadians(track.rate(index)),
        Math.toRadians(track.acceleration(index)));
  }
}
