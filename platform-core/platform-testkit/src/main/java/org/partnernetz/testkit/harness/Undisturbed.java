// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.testkit.harness;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.junit.jupiter.api.parallel.ResourceLock;

/**
 * A test that has the platform to itself: it compares what is stored, counts, measures, or fills the memory. Nothing
 * that is {@link Beside} runs meanwhile.
 */
@Inherited
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ResourceLock(Undisturbed.LANE)
public @interface Undisturbed {
    /** The lock of those who run beside. */
    String LANE = "org.partnernetz.testkit.harness.beside";
}
