/** The choice of the audience before something is sent. Start at {@link org.partnernetz.web.circle.CircleChoice}. */
@NullMarked
package org.partnernetz.web.circle;

import org.jspecify.annotations.NullMarked;
