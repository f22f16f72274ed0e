/** Shows a wearer where it will buzz. */
package com.backaware.motion.preview;
