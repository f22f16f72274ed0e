/** What the service tells other services. */
@NullMarked
package com.backaware.content.event;

import org.jspecify.annotations.NullMarked;
