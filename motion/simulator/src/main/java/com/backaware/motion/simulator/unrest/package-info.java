/** The unrest of a living body: sway, breath, tremor, roughness. */
package com.backaware.motion.simulator.unrest;
