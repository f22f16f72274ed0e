/** Random numbers that are the same everywhere. */
package com.backaware.motion.simulator.chance;
