// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.tenant.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;

import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.MeterRegistry;

/** Shows {@link SqlStatements} as metric {@code partnernetz_sql_statements_total}, where the server keeps metrics. */
@ApplicationScoped
public class SqlMetrics {

    void show(@Observes Startup started, @Any Instance<MeterRegistry> metrics) {
        if (metrics.isResolvable()) {
            FunctionCounter.builder("partnernetz.sql.statements", SqlMetrics.class, counted -> SqlStatements.sent())
                    .description("Statements sent to the database, the binding of transactions included")
                    .register(metrics.get());
        }
    }
}
