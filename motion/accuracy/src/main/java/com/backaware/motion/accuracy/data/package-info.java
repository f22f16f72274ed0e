/** Recordings and the truth beside them. */
package com.backaware.motion.accuracy.data;
