/**
 * The error page. Start at {@link org.partnernetz.web.error.ErrorServlet}. May use: {@code problem}, {@code web.faces},
 * {@code web.look}, {@code web.outage}, {@code web.page}, {@code web.problem}.
 */
@NullMarked
package org.partnernetz.web.error;

import org.jspecify.annotations.NullMarked;
