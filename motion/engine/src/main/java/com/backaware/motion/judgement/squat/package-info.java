/** How squats are judged: lean, tuck, depth, and form without a reference. */
package com.backaware.motion.judgement.squat;
