/** What a measurement is and what it brings home: rows with targets, and plots. */
package com.backaware.motion.accuracy.measurement;
