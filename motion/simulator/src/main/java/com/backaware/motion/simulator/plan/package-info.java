/** What is asked of a simulation. */
package com.backaware.motion.simulator.plan;
