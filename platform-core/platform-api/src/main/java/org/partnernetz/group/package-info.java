/**
 * Working groups across organisations.
 *
 * <p>Start at {@link Groups}. May use: {@code tenant}, {@code paging}, {@code problem}.
 */
@Export
@NullMarked
@Version("1.1.0")
package org.partnernetz.group;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
