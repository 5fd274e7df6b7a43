/** How people are picked on pages. Start at {@code PickedPeopleTest}. */
@NullMarked
package org.partnernetz.web.forum;

import org.jspecify.annotations.NullMarked;
