/** What a person sees while components start and stop. */
@NullMarked
package com.backaware.stack.progress;

import org.jspecify.annotations.NullMarked;
