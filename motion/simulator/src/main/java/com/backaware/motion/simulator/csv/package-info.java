/** The truth as files. */
package com.backaware.motion.simulator.csv;
