// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.forum.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.partnernetz.statistics.Indicator;
import org.partnernetz.statistics.ReportingPeriod;
import org.partnernetz.statistics.spi.IndicatorSource;
import org.partnernetz.tenant.TenantContext;

/** How many posts members of the organisation wrote, the first ones of topics included. */
@ApplicationScoped
public class PostsWritten implements IndicatorSource {

    @Inject
    ForumFigureRepository figures;

    @Inject
    TenantContext tenant;

    @Override
    public String key() {
        return "posts";
    }

    @Override
    public Indicator measure(ReportingPeriod period) {
        return Indicator.count(figures.posts(tenant.required().organisation().value(), period.from(), period.until()));
    }
}
