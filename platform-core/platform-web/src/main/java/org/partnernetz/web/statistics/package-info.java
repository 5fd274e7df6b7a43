/** Figures of an organisation. Start at {@link org.partnernetz.web.statistics.StatisticsPage}. */
@NullMarked
package org.partnernetz.web.statistics;

import org.jspecify.annotations.NullMarked;
