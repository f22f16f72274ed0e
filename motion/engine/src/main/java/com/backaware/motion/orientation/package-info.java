/** From angular rate and specific force to the sensor's orientation against gravity. */
package com.backaware.motion.orientation;
