/** One side against the other: list, and turn about the vertical. */
package com.backaware.motion.judgement.side;
