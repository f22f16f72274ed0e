/** Where the agent keeps what has to outlive it. */
@NullMarked
package com.backaware.edge.hub.data;

import org.jspecify.annotations.NullMarked;
