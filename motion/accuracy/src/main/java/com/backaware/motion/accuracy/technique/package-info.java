/** Findings and cues against how people were told to squat. */
package com.backaware.motion.accuracy.technique;
