/** Playing a recording to the posture service in real time. */
@NullMarked
package com.backaware.edge.hub.replay;

import org.jspecify.annotations.NullMarked;
