/**
 * The REST interface: what all resources share. One package below per slice.
 *
 * <p>Start at {@link Api}. May use: {@code form.reading}, {@code paging}, {@code plugin.spi}, {@code problem},
 * {@code rest}, {@code tenant}, {@code web.json}, {@code web.outage}, {@code web.page}, {@code web.plugin},
 * {@code web.problem}.
 */
@NullMarked
package org.partnernetz.web.rest;

import org.jspecify.annotations.NullMarked;
