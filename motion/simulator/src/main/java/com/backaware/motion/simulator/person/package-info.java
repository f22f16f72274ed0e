/** People of different build, age and mobility. */
package com.backaware.motion.simulator.person;
