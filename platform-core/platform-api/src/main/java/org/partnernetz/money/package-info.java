/** Amounts of money as people write them. Start at {@link Cents}. */
@Export
@NullMarked
@Version("2.1.0")
package org.partnernetz.money;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
