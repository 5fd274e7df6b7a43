/** What the core slices share: page keys, named failures, migrations. Knows no container and no slice. */
@NullMarked
package org.partnernetz.kernel;

import org.jspecify.annotations.NullMarked;
