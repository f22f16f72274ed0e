/** Whole sessions and calibrations, laid onto one grid of movement. */
package com.backaware.motion.simulator.performance;
