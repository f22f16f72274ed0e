/** Guides a wearer through the calibration, step by step, by nothing but the belt's signal. */
package com.backaware.motion.guidance;
