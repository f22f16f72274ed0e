/** The four services' REST interfaces under this service's origin. */
@NullMarked
package com.backaware.web.proxy;

import org.jspecify.annotations.NullMarked;
