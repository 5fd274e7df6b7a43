/**
 * Organisations, their members and working groups as JSON. May use: {@code circle}, {@code file}, {@code form},
 * {@code group}, {@code installation}, {@code member}, {@code plugin}, {@code portrait}, {@code privacy},
 * {@code problem}, {@code profile}, {@code rest}, {@code setting}, {@code tenant}, {@code web.rest},
 * {@code web.rest.file}.
 */
@NullMarked
package org.partnernetz.web.rest.organisation;

import org.jspecify.annotations.NullMarked;
