/** The launcher's commands. */
@NullMarked
package com.backaware.stack.command;

import org.jspecify.annotations.NullMarked;
