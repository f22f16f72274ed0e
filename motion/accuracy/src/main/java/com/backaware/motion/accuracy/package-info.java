/** Measures the engine against the truth, on real recordings and on simulated ones. */
package com.backaware.motion.accuracy;
