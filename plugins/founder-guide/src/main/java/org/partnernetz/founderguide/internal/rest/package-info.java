/**
 * The REST resources.
 *
 * <p>Start at {@link org.partnernetz.founderguide.internal.rest.ProjectsResource}. May use: all others but
 * {@code page}.
 */
@NullMarked
package org.partnernetz.founderguide.internal.rest;

import org.jspecify.annotations.NullMarked;
