package com.backaware.motion.simulator.belt;

import com.backaware.motion.simulator.body.BodyMotion;
import com.backaware.motion.simulator.body.Channel;
import com.backaware.motion.simulator.body.MovingFrame;

/** Where a sensor is worn. Distances are chosen. */
public enum Place {
  /** On the sacrum. */
  PELVIS(-0.11, 0.02, Channel.TILT, 45),
  /** On the lower thoracic spine. */
  THORAX(-0.09, 0.20, Channel.LUMBAR_FLEXION, 30);

  final double forward;
  final double up;

  /** What stretches the skin under the sensor. */
  final Channel stretching;

  /** How much of it stretches the skin most of the way, degrees. */
  final double fullStretch;

  Place(double forward, double up, Channel stretching, double fullStretch) {
    this.forward = forward;
    this.up = up;
    this.stretching = stretching;
    this.fullStretch = fullStretch;
  }

  /** Sets a frame to the bone under the sensor. */
  void bone(BodyMotion body, MovingFrame frame) {
    if (this == PELVIS) {
      body.pelvis(frame);
    } else {
      body.thorax(frame);
    }
    frame.move(forward, 0, up);
  }
}
