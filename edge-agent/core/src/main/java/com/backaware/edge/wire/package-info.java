/** What a session is judged by, as messages of the belt stream. */
@NullMarked
package com.backaware.edge.wire;

import org.jspecify.annotations.NullMarked;
