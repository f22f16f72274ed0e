/** Hips thrown forward in biceps curls. */
package com.backaware.motion.accuracy.hipthrow;
