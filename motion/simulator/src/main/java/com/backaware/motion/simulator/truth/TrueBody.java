package com.backaware.motion.simulator.truth;

import com.backaware.motion.orientation.Quaternion;

/**
 * The bones, not the skin.
 *
 * @param tiltDegrees forward tilt of the pelvis against own standing
 * @param listDegrees right side of the pelvis down
 * @param headingDegrees turn of the pelvis about the vertical, to the left positive
 * @param lumbarFlexionDegrees forward bend of the thorax against the pelvis, rounding positive
 * @param lumbarBendDegrees its side bend, to the right positive
 * @param lumbarTwistDegrees its turn, to the left positive
 * @param heightMetres of the pelvis above the floor
 * @param orientation turns the axes of the pelvis (forward, left and up in own standing) into the
 *     earth's
 */
public record TrueBody(
    double tiltDegrees,
    double listDegrees,
    double headingDegrees,
    double lumbarFlexionDegrees,
    double lumbarBendDegrees,
    double lumbarTwistDegrees,
    double heightMetres,
    Quaternion orientation) {}
