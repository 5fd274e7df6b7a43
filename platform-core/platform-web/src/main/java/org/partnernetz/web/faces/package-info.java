/**
 * Adapts Faces: addresses of forms, expired views, forms that were sent before signing in. Start at
 * {@link org.partnernetz.web.faces.AddressViewHandler}. May use: {@code web.expression}, {@code web.page},
 * {@code web.problem}.
 */
@NullMarked
package org.partnernetz.web.faces;

import org.jspecify.annotations.NullMarked;
