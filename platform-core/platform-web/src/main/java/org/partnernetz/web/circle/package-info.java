/**
 * Who may read: the circles to choose from before something is sent. Start at
 * {@link org.partnernetz.web.circle.CircleChoice}.
 */
@NullMarked
package org.partnernetz.web.circle;

import org.jspecify.annotations.NullMarked;
