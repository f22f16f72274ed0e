/** How people do each exercise. */
package com.backaware.motion.simulator.movement;
