/** The {@code backaware queue} command: what is kept until the service has it. */
@NullMarked
package com.backaware.edge.hub.queue;

import org.jspecify.annotations.NullMarked;
