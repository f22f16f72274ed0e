/** Simulated people who do every exercise, with every fault and without. */
package com.backaware.motion.accuracy.simulated;
