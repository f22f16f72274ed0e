/** Which way a sensor sits on the body, what its angles are then, and whether it still sits so. */
package com.backaware.motion.mounting;
