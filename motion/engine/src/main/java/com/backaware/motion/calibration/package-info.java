/** How the sensor sits on the body, and what is normal for its wearer. */
package com.backaware.motion.calibration;
