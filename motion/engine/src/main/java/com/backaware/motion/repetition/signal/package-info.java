/** Finding repetitions by other signals than the height of the pelvis: its tilt and its sway. */
package com.backaware.motion.repetition.signal;
