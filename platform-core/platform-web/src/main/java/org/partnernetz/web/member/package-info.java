/** The people of one organisation. Start at {@link org.partnernetz.web.member.PeoplePage}. */
@NullMarked
package org.partnernetz.web.member;

import org.jspecify.annotations.NullMarked;
