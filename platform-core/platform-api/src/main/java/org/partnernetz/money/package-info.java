/** Sums of money as people write them. Start at {@link Euros}. */
@Export
@NullMarked
@Version("1.0.0")
package org.partnernetz.money;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
