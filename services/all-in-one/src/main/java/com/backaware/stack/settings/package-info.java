/** Where everything is and on which ports it listens. */
@NullMarked
package com.backaware.stack.settings;

import org.jspecify.annotations.NullMarked;
