/** Angles of the body over a repetition, and in the movement under way. */
package com.backaware.motion.judgement.angle;
