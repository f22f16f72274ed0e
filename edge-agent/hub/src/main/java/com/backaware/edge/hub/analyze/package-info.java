/** Judging a recording without any server. */
@NullMarked
package com.backaware.edge.hub.analyze;

import org.jspecify.annotations.NullMarked;
