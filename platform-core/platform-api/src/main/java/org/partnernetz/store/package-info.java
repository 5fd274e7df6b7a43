/**
 * The storage of plugins. This is the only package that uses Jakarta Persistence.
 *
 * <p>Start at {@link Store}.
 */
@Export
@NullMarked
@Version("1.3.0")
package org.partnernetz.store;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
