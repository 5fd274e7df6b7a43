// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.forum.internal;

import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.partnernetz.statistics.Indicator;
import org.partnernetz.statistics.spi.IndicatorSource;
import org.partnernetz.tenant.TenantContext;

/** The number of topics that the organisation opened, and of posts that its members wrote, including first posts. */
@ApplicationScoped
public class ForumIndicators implements IndicatorSource {

    @Inject
    ForumFigureRepository figures;

    @Inject
    TenantContext tenant;

    @Override
    public Map<String, Measure> indicators() {
        return Map.of(
                "topics", period -> Indicator.count(figures.topics(organisation(), period.from(), period.until())),
                "posts", period -> Indicator.count(figures.posts(organisation(), period.from(), period.until())));
    }

    private long organisation() {
        return tenant.required().organisation().value();
    }
}
