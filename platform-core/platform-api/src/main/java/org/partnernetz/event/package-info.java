/**
 * Events (Termine) and their places; no place is given twice.
 *
 * <p>Start at {@link Events}. May use: {@code tenant}, {@code paging}, {@code problem}, {@code text}.
 */
@Export
@NullMarked
@Version("1.3.0")
package org.partnernetz.event;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
