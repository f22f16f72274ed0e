/** The belt recording format, CSV v1: reading and writing. */
package com.backaware.motion.recording;
