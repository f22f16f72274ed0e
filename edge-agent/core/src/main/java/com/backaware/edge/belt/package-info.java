/**
 * What a belt says over Bluetooth Low Energy, and how to talk to it: docs/protocol.md, belt GATT.
 */
@NullMarked
package com.backaware.edge.belt;

import org.jspecify.annotations.NullMarked;
