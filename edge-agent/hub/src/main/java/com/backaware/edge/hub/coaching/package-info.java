/** How somebody's sets are judged and coached, as options of a command. */
@NullMarked
package com.backaware.edge.hub.coaching;

import org.jspecify.annotations.NullMarked;
