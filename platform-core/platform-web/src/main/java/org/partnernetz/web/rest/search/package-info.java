/** Search by REST. Start at {@link org.partnernetz.web.rest.search.SearchResource}. */
@NullMarked
package org.partnernetz.web.rest.search;

import org.jspecify.annotations.NullMarked;
