/** Tells which exercise somebody most likely does, with a confidence; nothing depends on it. */
package com.backaware.motion.recognition;
