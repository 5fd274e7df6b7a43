/**
 * The parameters and answers of REST resources. Start at {@link org.partnernetz.rest.Listing}.
 *
 * <p>A parameter may be a {@code UUID}, an enum, a number, a {@code LocalDate} or an {@code Instant}. A value that
 * cannot be read gives 404 in a path, and elsewhere 400 with the name of the parameter.
 */
@Export
@NullMarked
@Version("1.0.0")
package org.partnernetz.rest;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
