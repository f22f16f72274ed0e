/** Inclination against optical motion capture. */
package com.backaware.motion.accuracy.orientation;
