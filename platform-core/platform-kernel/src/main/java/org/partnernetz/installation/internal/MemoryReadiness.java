// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.installation.internal;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.lang.management.MemoryUsage;
import java.util.Comparator;

import jakarta.enterprise.context.ApplicationScoped;

import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/**
 * Reports ready as long as there is memory left, because without it every request would fail. In a healthy server, a
 * garbage collection never leaves that much in the largest part of the heap, the old generation.
 */
@Readiness
@ApplicationScoped
public class MemoryReadiness implements HealthCheck {
    private static final int SHORT_PERCENT = 92;

    private static final int PERCENT = 100;

    @Override
    public HealthCheckResponse call() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .map(MemoryPoolMXBean::getUsage)
                .filter(usage -> usage != null && usage.getMax() > 0)
                .max(Comparator.comparingLong(MemoryUsage::getMax))
                .map(MemoryReadiness::answer)
                .orElseGet(() -> HealthCheckResponse.up("memory"));
    }

    private static HealthCheckResponse answer(MemoryUsage old) {
        return HealthCheckResponse.named("memory")
                .status(!isShort(old))
                .withData("percent", percent(old))
                .build();
    }

    static boolean isShort(MemoryUsage old) {
        return percent(old) >= SHORT_PERCENT;
    }

    private static long percent(MemoryUsage old) {
        return old.getUsed() * PERCENT / old.getMax();
    }
}
