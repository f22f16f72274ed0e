/** How the launcher is told to stop. */
@NullMarked
package com.backaware.stack.interruption;

import org.jspecify.annotations.NullMarked;
