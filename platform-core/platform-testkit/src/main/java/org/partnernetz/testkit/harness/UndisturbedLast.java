// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.testkit.harness;

import java.util.Comparator;

import org.junit.jupiter.api.ClassDescriptor;
import org.junit.jupiter.api.ClassOrderer;
import org.junit.jupiter.api.ClassOrdererContext;

/** Runs the tests that need the platform for themselves after those that run in parallel. */
public final class UndisturbedLast implements ClassOrderer {

    @Override
    public void orderClasses(ClassOrdererContext context) {
        context.getClassDescriptors().sort(Comparator.comparing(UndisturbedLast::isUndisturbed));
    }

    private static boolean isUndisturbed(ClassDescriptor test) {
        return test.isAnnotated(Undisturbed.class);
    }
}
