/** The document of a session, as the store has it. */
@NullMarked
package com.backaware.posture.document;

import org.jspecify.annotations.NullMarked;
