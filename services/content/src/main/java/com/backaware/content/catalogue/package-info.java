/** The catalogue's files: read at start, refused when they are not in order, and published. */
@NullMarked
package com.backaware.content.catalogue;

import org.jspecify.annotations.NullMarked;
