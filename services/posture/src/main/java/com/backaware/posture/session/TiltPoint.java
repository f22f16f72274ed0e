package com.backaware.posture.session;

/**
 * One point of the tilt curve.
 *
 * @param timeMicros microseconds since the session started
 * @param degrees forward tilt of the pelvis against the wearer's own standing
 */
public record TiltPoint(long timeMicros, double degrees) {}
