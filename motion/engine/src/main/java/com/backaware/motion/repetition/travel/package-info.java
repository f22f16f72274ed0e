/** Following the way of the pelvis: its height, its tilt, and where they turn round. */
package com.backaware.motion.repetition.travel;
