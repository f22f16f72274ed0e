/** Recordings as the commands need them: opened with errors that name file, line and column. */
@NullMarked
package com.backaware.edge.hub.recording;

import org.jspecify.annotations.NullMarked;
