/**
 * What stands around Faces: addresses of forms, views that have ended, what was sent while signing in. Start at
 * {@link org.partnernetz.web.faces.AddressViewHandler}. May use: {@code web.expression}, {@code web.page},
 * {@code web.problem}.
 */
@NullMarked
package org.partnernetz.web.faces;

import org.jspecify.annotations.NullMarked;
