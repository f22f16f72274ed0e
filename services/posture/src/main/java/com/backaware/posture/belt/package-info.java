/** Who each belt belongs to, as the user service tells it. */
@NullMarked
package com.backaware.posture.belt;

import org.jspecify.annotations.NullMarked;
