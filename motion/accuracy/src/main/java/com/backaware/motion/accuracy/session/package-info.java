/** Plays recordings through the engine and keeps what it says. */
package com.backaware.motion.accuracy.session;
