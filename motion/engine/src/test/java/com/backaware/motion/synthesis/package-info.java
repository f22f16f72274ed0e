/** Makes belt recordings of squats whose every angle is known. */
package com.backaware.motion.synthesis;
