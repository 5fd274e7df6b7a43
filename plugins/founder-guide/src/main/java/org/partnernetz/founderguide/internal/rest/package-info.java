/**
 * The REST resources of frozen copies; services of projects are resources themselves.
 *
 * <p>Start at {@link org.partnernetz.founderguide.internal.rest.CopiesResource}. May use: {@code dossier},
 * {@code project}.
 */
@NullMarked
package org.partnernetz.founderguide.internal.rest;

import org.jspecify.annotations.NullMarked;
