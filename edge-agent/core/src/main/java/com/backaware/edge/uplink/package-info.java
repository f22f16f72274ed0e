/** Carrying a session to the posture service over the belt stream, through every break. */
@NullMarked
package com.backaware.edge.uplink;

import org.jspecify.annotations.NullMarked;
