/**
 * Events and registrations as JSON. May use: {@code event}, {@code event.host}, {@code file}, {@code form},
 * {@code problem}, {@code rest}, {@code tenant}, {@code text}, {@code time}, {@code web.rest}, {@code web.rest.file}.
 */
@NullMarked
package org.partnernetz.web.rest.event;

import org.jspecify.annotations.NullMarked;
