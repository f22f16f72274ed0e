/** The data folder and who is using it. */
@NullMarked
package com.backaware.stack.data;

import org.jspecify.annotations.NullMarked;
