/** How a command ends: exit codes and the one sentence of an error. */
@NullMarked
package com.backaware.edge.hub.outcome;

import org.jspecify.annotations.NullMarked;
