/**
 * The dossier: plan and figures as a document, copies of it that never change, and what expert bodies said about them.
 *
 * <p>Start at {@link org.partnernetz.founderguide.internal.dossier.Copies}. May use: {@code project}, {@code figure},
 * {@code finance}, {@code law}.
 */
@NullMarked
package org.partnernetz.founderguide.internal.dossier;

import org.jspecify.annotations.NullMarked;
