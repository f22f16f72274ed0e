/** Deciding which cue reaches the wearer: from whichever side is first, never twice, never late. */
@NullMarked
package com.backaware.edge.cue;

import org.jspecify.annotations.NullMarked;
