/** Sends sessions that were kept while the service could not be reached, behind the live one. */
@NullMarked
package com.backaware.edge.catchup;

import org.jspecify.annotations.NullMarked;
