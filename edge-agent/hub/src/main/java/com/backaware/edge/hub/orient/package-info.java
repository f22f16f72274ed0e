/** A recording's orientations as CSV. */
@NullMarked
package com.backaware.edge.hub.orient;

import org.jspecify.annotations.NullMarked;
