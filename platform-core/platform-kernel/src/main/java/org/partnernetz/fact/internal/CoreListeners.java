// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.fact.internal;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;

import org.partnernetz.fact.spi.FactListener;

/** The listeners of the core itself, which are beans. */
@ApplicationScoped
public class CoreListeners {

    @Inject
    @Any
    Instance<FactListener<?>> beans;

    List<FactListener<?>> all() {
        return beans.stream().<FactListener<?>>map(listener -> listener).toList();
    }
}
