/**
 * What surrounds every page: the organisation, the switcher and the navigation. Start at
 * {@link org.partnernetz.web.frame.Frame}.
 */
@NullMarked
package org.partnernetz.web.frame;

import org.jspecify.annotations.NullMarked;
