/** What can go wrong in a way the caller can mend; web and REST turn each into a message. Start at {@link Problem}. */
@Export
@NullMarked
@Version("1.3.0")
package org.partnernetz.problem;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
