/** Guided calibration on a recording, and the file that keeps its result. */
@NullMarked
package com.backaware.edge.hub.calibrate;

import org.jspecify.annotations.NullMarked;
