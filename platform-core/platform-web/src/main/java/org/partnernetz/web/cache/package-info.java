/**
 * Finished pages for visitors, as long as nothing has changed.
 *
 * <p>Start at {@link PublicPages}. May use: {@code store}, {@code tenant}, {@code web.frame}, {@code web.look},
 * {@code web.page}, {@code web.security}.
 */
@NullMarked
package org.partnernetz.web.cache;

import org.jspecify.annotations.NullMarked;
