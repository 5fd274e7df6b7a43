/** The signed-in person's notices. Start at {@link org.partnernetz.web.notice.NoticesPage}. */
@NullMarked
package org.partnernetz.web.notice;

import org.jspecify.annotations.NullMarked;
