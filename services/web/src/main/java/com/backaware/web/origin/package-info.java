/** The address under which browsers see this service. */
@NullMarked
package com.backaware.web.origin;

import org.jspecify.annotations.NullMarked;
