/**
 * Periods that a law sets or people agree upon, and the day on which they end.
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
