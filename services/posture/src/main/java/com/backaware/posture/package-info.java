/** The posture service: belt streams in, judged and stored sessions out. */
@NullMarked
package com.backaware.posture;

import org.jspecify.annotations.NullMarked;
