/** What the service tells and hears. */
@NullMarked
package com.backaware.user.event;

import org.jspecify.annotations.NullMarked;
