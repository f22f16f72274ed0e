/** Which exercise somebody does, as the engine guesses it; and the tool that fits its model. */
package com.backaware.motion.accuracy.recognition;
