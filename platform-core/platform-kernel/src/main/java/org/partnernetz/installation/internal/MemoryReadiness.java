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
 * Ready as long as there is memory left: whoever is sent here without it would get nothing but faults. What collectors
 * leave in the heap's largest part, where objects grow old, is never that much in a server that can go on.
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
