/**
 * Child processes: started, probed until ready, watched, stopped; each ends when its parent does.
 * Their ports.
 */
@NullMarked
package com.backaware.backing.process;

import org.jspecify.annotations.NullMarked;
