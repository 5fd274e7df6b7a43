/** What the core slices share: digests, named failures, paths of plugins. Knows no container and no slice. */
@NullMarked
package org.partnernetz.kernel;

import org.jspecify.annotations.NullMarked;
