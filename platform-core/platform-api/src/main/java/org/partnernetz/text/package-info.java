/** Text that people write: how it is cleaned and rendered. Start at {@link Clean} and {@link Markdown}. */
@Export
@NullMarked
@Version("2.0.0")
package org.partnernetz.text;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
