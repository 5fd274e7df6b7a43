/**
 * The choice of the audience before something is sent, and who can see what was. Start at
 * {@link org.partnernetz.web.circle.CircleChoice} and {@link org.partnernetz.web.circle.ReadersPage}.
 */
@NullMarked
package org.partnernetz.web.circle;

import org.jspecify.annotations.NullMarked;
