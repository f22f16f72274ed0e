/** What was true of a simulated session. */
package com.backaware.motion.simulator.truth;
