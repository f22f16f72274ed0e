/** Isometric holds: when one begins and ends, and how good its position is. */
package com.backaware.motion.hold;
