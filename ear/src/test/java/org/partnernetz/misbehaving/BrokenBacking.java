// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.misbehaving;

/** The backing of a page, with one value that cannot be had. */
public final class BrokenBacking {

    /** Line {@value} of this file throws. */
    public static final int LINE = 11;

    public String getValue() {
        throw new IllegalStateException("thrown by a test in a backing");
    }

    public String getWell() {
        return "well";
    }
}
