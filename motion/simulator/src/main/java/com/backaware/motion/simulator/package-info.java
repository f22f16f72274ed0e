/** People who train with a belt on, simulated: the movement, what the belt reads, and the truth. */
package com.backaware.motion.simulator;
