package com.backaware.motion.simulator.truth;

import com.backaware.motion.orientation.Quaternion;

/**
 * The truth at a sample.
 *
 * @param micros when it was, microseconds
 * @param stampMicros when the belt says it was
 * @param activity what was done
 * @param phase where in the repetition
 * @param set number of the set, from 1; 0 outside
 * @param repetition number in the set, from 1; 0 outside
 * @param pelvis the body
 * @param pelvisSensor turns the axes of the sensor at the sacrum into the earth's, skin included
 * @param thoraxSensor the same of the one at the thorax, whether or not the belt has it
 */
public record TrueInstant(
    long micros,
    long stampMicros,
    Activity activity,
    TruePhase phase,
    int set,
    int repetition,
    TrueBody pelvis,
    Quaternion pelvisSensor,
    Quaternion thoraxSensor) {}
