/** Days and times of the network. Start at {@link NetworkDays}. */
@Export
@NullMarked
@Version("1.0.0")
package org.partnernetz.time;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
