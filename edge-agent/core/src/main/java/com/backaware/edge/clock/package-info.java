/** A belt's clock, seen from the host. */
@NullMarked
package com.backaware.edge.clock;

import org.jspecify.annotations.NullMarked;
