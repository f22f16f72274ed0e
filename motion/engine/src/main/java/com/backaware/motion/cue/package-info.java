/** When to tell the wearer, and how. */
package com.backaware.motion.cue;
