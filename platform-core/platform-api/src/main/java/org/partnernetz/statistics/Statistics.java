// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.statistics;

import java.util.List;
import java.util.Locale;

import org.osgi.annotation.versioning.ProviderType;
import org.partnernetz.problem.NotFoundException;

/** The figures of the acting organisation. */
@ProviderType
public interface Statistics {

    /**
     * Measures all figures of the core and of the plugins that are switched on, the core's first.
     *
     * @throws NotFoundException if the caller is not a member, or is a guest
     */
    List<Figure> figures(ReportingPeriod period, Locale locale);
}
