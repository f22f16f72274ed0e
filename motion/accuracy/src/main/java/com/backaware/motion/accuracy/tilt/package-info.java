/** Tilt of the pelvis against optical motion capture. */
package com.backaware.motion.accuracy.tilt;
