/**
 * Periods that a law sets or that people agree on, and the days on which they end.
 *
 * <p>Start at {@link LegalDeadlines}. May use: nothing else.
 */
@Export
@NullMarked
@Version("1.0.0")
package org.partnernetz.deadline;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
