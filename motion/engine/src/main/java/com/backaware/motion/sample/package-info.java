/** What a belt measures, one instant at a time, and what the engine makes of bad values. */
package com.backaware.motion.sample;
