/**
 * What callers and the operator read while the database is unreachable or the server is stopping: one calm answer, and
 * few log lines.
 *
 * <p>Start at {@link org.partnernetz.web.outage.Outage}. May use: {@code problem}, {@code web.look},
 * {@code web.problem}.
 */
@NullMarked
package org.partnernetz.web.outage;

import org.jspecify.annotations.NullMarked;
