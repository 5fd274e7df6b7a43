/**
 * What callers and the operator read while the database is away or the server stops: one quiet answer, few lines.
 *
 * <p>Start at {@link org.partnernetz.web.outage.Outage}. May use: {@code problem}, {@code web.look},
 * {@code web.problem}.
 */
@NullMarked
package org.partnernetz.web.outage;

import org.jspecify.annotations.NullMarked;
