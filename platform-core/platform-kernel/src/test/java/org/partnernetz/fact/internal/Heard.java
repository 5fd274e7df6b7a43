// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.fact.internal;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import org.jspecify.annotations.Nullable;
import org.partnernetz.fact.spi.Delivery;
import org.partnernetz.fact.spi.FactListener;

/** A fact of the tests and listeners for it. */
record Heard(String text) {

    /** Remembers what it heard; may do something before. */
    static final class Ear implements FactListener<Heard> {
        final List<Delivery<Heard>> deliveries = new CopyOnWriteArrayList<>();
        private final String key;
        private final @Nullable Before before;

        Ear(String key) {
            this(key, null);
        }

        Ear(String key, @Nullable Before before) {
            this.key = key;
            this.before = before;
        }

        @Override
        public Class<Heard> fact() {
            return Heard.class;
        }

        @Override
        public String key() {
            return key;
        }

        @Override
        public void happened(Delivery<Heard> delivery) throws Exception {
            if (before != null) {
                before.happens(delivery);
            }
            deliveries.add(delivery);
        }

        List<String> texts() {
            return deliveries.stream().map(one -> one.fact().text()).toList();
        }
    }

    /** What happens before a delivery is remembered. */
    @FunctionalInterface
    interface Before {
        void happens(Delivery<Heard> delivery) throws Exception;
    }
}
