// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.testkit.harness;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.junit.jupiter.api.parallel.ResourceLock;

/**
 * Marks a test that needs the platform for itself, because it compares stored data, counts, measures, or fills the
 * memory. No {@link Beside} test runs at the same time.
 */
@Inherited
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ResourceLock(Undisturbed.LANE)
public @interface Undisturbed {
    /** The lock of the tests that run in parallel. */
    String LANE = "org.partnernetz.testkit.harness.beside";
}
