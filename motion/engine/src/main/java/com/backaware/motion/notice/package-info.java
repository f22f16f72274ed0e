/** What the engine has to say to the wearer apart from repetitions, holds and cues. */
package com.backaware.motion.notice;
