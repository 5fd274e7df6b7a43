/**
 * Forums, topics and posts as JSON. May use: {@code form}, {@code forum}, {@code group}, {@code problem}, {@code rest},
 * {@code tenant}, {@code text}, {@code web.rest}.
 */
@NullMarked
package org.partnernetz.web.rest.forum;

import org.jspecify.annotations.NullMarked;
