/** What the build unpacked for the child processes. */
@NullMarked
package com.backaware.backing.installation;

import org.jspecify.annotations.NullMarked;
