/** Measures of technique: how the pelvis tilts as it goes down and up, and how the hips swing. */
package com.backaware.motion.technique;
