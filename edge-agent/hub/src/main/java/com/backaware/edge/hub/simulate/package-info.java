/** The {@code simulate} command. */
@NullMarked
package com.backaware.edge.hub.simulate;

import org.jspecify.annotations.NullMarked;
