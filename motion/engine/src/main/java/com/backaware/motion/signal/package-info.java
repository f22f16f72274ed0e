/** Tells in words what is wrong with a belt's signal, and whether it can be judged at all. */
package com.backaware.motion.signal;
