/** Recordings that phone logger apps export, read as if a belt had made them. */
@NullMarked
package com.backaware.edge.hub.phone;

import org.jspecify.annotations.NullMarked;
