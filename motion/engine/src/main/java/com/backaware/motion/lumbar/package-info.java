/** From two sensors, at the pelvis and the thorax, to how the lumbar spine bends between them. */
package com.backaware.motion.lumbar;
