/** Runs background jobs. Start at {@link org.partnernetz.job.internal.Scheduler}. */
@NullMarked
package org.partnernetz.job.internal;

import org.jspecify.annotations.NullMarked;
