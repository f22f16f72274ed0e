/** Samples as they travel and as they are kept. */
@NullMarked
package com.backaware.edge.sample;

import org.jspecify.annotations.NullMarked;
