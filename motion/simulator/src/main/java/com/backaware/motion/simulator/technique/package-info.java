/** How people do each exercise: where the pelvis is on the way of a repetition, or in a hold. */
package com.backaware.motion.simulator.technique;
