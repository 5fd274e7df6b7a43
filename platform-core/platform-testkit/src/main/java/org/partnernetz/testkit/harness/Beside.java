// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.testkit.harness;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.api.parallel.ResourceLock;

/**
 * A test that may run while others do: it makes its own data, needs no plugin, counts nothing and holds up nobody. One
 * of this kind runs at a time, beside the others, which run in their order. Who cannot have it beside takes
 * {@link Undisturbed}.
 */
@Inherited
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Execution(ExecutionMode.CONCURRENT)
@ResourceLock(Undisturbed.LANE)
public @interface Beside {}
