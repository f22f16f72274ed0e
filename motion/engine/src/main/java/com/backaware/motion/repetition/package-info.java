/** Finding repetitions and sets in the movement of the pelvis. */
package com.backaware.motion.repetition;
