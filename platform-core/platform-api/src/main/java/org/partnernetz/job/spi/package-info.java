/**
 * What a plugin implements to run something in the background.
 *
 * <p>Start at {@link BackgroundJob}; {@link NightlyPurges} is for jobs that only remove something. May use:
 * {@code job}.
 */
@Export
@NullMarked
@Version("1.1.0")
package org.partnernetz.job.spi;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
