/** What is kept of one session apart from its samples, its folder, and the right to write there. */
@NullMarked
package com.backaware.edge.queue.kept;

import org.jspecify.annotations.NullMarked;
