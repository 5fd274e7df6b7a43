// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.misbehaving;

/** A component that throws when it comes up. */
public final class Throwing {

    /** Called by the component runtime. */
    public void activate() {
        throw new IllegalStateException("thrown by a test at start");
    }
}
