/**
 * Files of items as JSON. Start at {@link org.partnernetz.web.rest.file.DocumentItem}. May use: {@code file},
 * {@code form}, {@code problem}, {@code rest}.
 */
@NullMarked
package org.partnernetz.web.rest.file;

import org.jspecify.annotations.NullMarked;
