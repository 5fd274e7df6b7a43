/**
 * What REST resources take and answer. Start at {@link org.partnernetz.rest.Listing}.
 *
 * <p>Parameters may be a {@code UUID}, an enum, a number, a {@code LocalDate} or an {@code Instant}: one that cannot be
 * read is 404 in a path and 400 with the name of the parameter elsewhere.
 */
@Export
@NullMarked
@Version("1.0.0")
package org.partnernetz.rest;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
