/** How people are picked on pages. Start at {@code PickedPeopleTest}. */
@NullMarked
package org.partnernetz.web.member;

import org.jspecify.annotations.NullMarked;
