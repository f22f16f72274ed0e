/** What goes wrong in an exercise, when, and by how much. */
package com.backaware.motion.simulator.fault;
