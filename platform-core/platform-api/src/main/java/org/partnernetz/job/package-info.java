/**
 * Background jobs: when they run, what a job learns about its run, and how runs ended.
 *
 * <p>Start at {@link Jobs}; a job implements {@code job.spi}. May use: {@code paging}, {@code problem}, {@code time}.
 */
@Export
@NullMarked
@Version("2.0.0")
package org.partnernetz.job;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
