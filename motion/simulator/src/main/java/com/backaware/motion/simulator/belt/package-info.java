/**
 * The belt on a moving body: mounting, skin, the errors of its sensors, its clock and its radio.
 */
package com.backaware.motion.simulator.belt;
