/** Belts and whom they belong to. */
@NullMarked
package com.backaware.user.device;

import org.jspecify.annotations.NullMarked;
