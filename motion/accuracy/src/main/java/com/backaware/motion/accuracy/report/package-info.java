/** Writes results for the terminal, for programs, and as a page. */
package com.backaware.motion.accuracy.report;
