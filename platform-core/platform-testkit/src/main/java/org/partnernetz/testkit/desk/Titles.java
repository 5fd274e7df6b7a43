// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.testkit.desk;

import java.util.concurrent.atomic.AtomicInteger;

/** Titles that no other journey of this run uses, so that journeys can share one platform. */
public final class Titles {

    private static final AtomicInteger LAST = new AtomicInteger();

    private Titles() {}

    public static String fresh(String words) {
        return words + " (" + LAST.incrementAndGet() + ")";
    }
}
