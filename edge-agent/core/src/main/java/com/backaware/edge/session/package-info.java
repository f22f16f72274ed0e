/** One session of one belt, and how it survives the death of the agent. */
@NullMarked
package com.backaware.edge.session;

import org.jspecify.annotations.NullMarked;
