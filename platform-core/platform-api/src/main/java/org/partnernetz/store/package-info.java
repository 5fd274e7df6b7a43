/**
 * What a plugin keeps: the one package that knows Jakarta Persistence.
 *
 * <p>Start at {@link Store}.
 */
@Export
@NullMarked
@Version("1.2.0")
package org.partnernetz.store;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
