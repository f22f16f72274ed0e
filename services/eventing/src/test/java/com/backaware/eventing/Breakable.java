package com.backaware.eventing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Marks the field that gets the broker's process. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.FIELD)
@interface Breakable {}
