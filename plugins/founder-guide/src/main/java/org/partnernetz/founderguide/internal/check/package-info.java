/**
 * Keeps what is known for the checks of the law and tells what comes of it; the rules are in {@code law}.
 *
 * <p>Start at {@link org.partnernetz.founderguide.internal.check.Checks}. May use: {@code law}, {@code project},
 * {@code finance}, {@code figure}, {@code dossier}.
 */
@NullMarked
package org.partnernetz.founderguide.internal.check;

import org.jspecify.annotations.NullMarked;
