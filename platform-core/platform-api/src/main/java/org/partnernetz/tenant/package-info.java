/** Organisations, their role in the network, and who acts for which. */
@Export
@NullMarked
@Version("1.0.0")
package org.partnernetz.tenant;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
