/** The platform's components, in the order in which they start. */
@NullMarked
package com.backaware.stack.platform;

import org.jspecify.annotations.NullMarked;
