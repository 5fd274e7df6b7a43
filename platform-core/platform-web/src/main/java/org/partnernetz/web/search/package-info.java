/** The search page. Start at {@link org.partnernetz.web.search.SearchPage}. */
@NullMarked
package org.partnernetz.web.search;

import org.jspecify.annotations.NullMarked;
