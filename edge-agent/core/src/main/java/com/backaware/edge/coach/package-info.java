/** The engine next to the belt: it judges at once, with or without a network. */
@NullMarked
package com.backaware.edge.coach;

import org.jspecify.annotations.NullMarked;
