package com.backaware.backing.testing;

import com.backaware.backing.BackingStack.Component;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Marks the field of a test that gets the process of a component of {@link BreakableBacking}. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.FIELD)
public @interface Breakable {
  /** Which component. */
  Component value();
}
