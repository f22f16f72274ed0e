/** Every REST error as RFC 9457 {@code application/problem+json}. */
@NullMarked
package com.backaware.problem;

import org.jspecify.annotations.NullMarked;
