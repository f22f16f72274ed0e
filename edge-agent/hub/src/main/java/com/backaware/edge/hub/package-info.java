/** The {@code backaware} command. */
@NullMarked
package com.backaware.edge.hub;

import org.jspecify.annotations.NullMarked;
