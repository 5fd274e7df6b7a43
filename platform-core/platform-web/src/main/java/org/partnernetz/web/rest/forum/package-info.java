/**
 * Forums, topics and posts as JSON. May use: {@code file}, {@code form}, {@code forum}, {@code group}, {@code problem},
 * {@code rest}, {@code tenant}, {@code text}, {@code web.rest}, {@code web.rest.file}.
 */
@NullMarked
package org.partnernetz.web.rest.forum;

import org.jspecify.annotations.NullMarked;
