/** What a command shows: a status line on a terminal, plain lines elsewhere. */
@NullMarked
package com.backaware.edge.hub.terminal;

import org.jspecify.annotations.NullMarked;
