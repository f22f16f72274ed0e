/** What the engine says while nobody exercises: it should say nothing. */
package com.backaware.motion.accuracy.silence;
