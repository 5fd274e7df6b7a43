// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.misbehaving;

import java.util.concurrent.CountDownLatch;

/** A component that never comes up. */
public final class Hanging {

    /** Called by the component runtime. */
    public void activate() throws InterruptedException {
        new CountDownLatch(1).await();
    }
}
