/** Plays a recording to the running platform and shows the plan made of it. */
@NullMarked
package com.backaware.stack.demo;

import org.jspecify.annotations.NullMarked;
