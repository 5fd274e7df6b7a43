/**
 * The REST interface: what all resources share. One package below per slice.
 *
 * <p>Start at {@link Api}. May use: {@code paging}, {@code problem}, {@code tenant}, {@code web.problem}.
 */
@NullMarked
package org.partnernetz.web.rest;

import org.jspecify.annotations.NullMarked;
