/** Text that people write. Start at {@link Markdown}. */
@Export
@NullMarked
@Version("1.0.0")
package org.partnernetz.text;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
