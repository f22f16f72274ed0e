/** Flexion of the low back by two sensors against motion capture. */
package com.backaware.motion.accuracy.lumbar;
