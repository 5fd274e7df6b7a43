/** Lists that are read page by page, by key and never by offset. Start at {@link Page}. */
@Export
@NullMarked
@Version("1.2.0")
package org.partnernetz.paging;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
