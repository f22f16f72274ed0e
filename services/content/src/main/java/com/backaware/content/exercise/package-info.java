/** The exercise catalogue: what is served of it, and how it is asked for. */
@NullMarked
package com.backaware.content.exercise;

import org.jspecify.annotations.NullMarked;
