/** Bones that move: channels over time, and what a sensor on them would feel. */
package com.backaware.motion.simulator.body;
