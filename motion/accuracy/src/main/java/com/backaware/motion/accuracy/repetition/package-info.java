/** Repetitions counted, and where they lie. */
package com.backaware.motion.accuracy.repetition;
