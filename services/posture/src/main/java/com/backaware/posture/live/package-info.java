/** What happens in running sessions, for those who watch. */
@NullMarked
package com.backaware.posture.live;

import org.jspecify.annotations.NullMarked;
