/**
 * Founding projects: their phases, facts and chapters, and what is written down about them.
 *
 * <p>Start at {@link org.partnernetz.founderguide.internal.project.Projects}. May use: {@code law}.
 */
@NullMarked
package org.partnernetz.founderguide.internal.project;

import org.jspecify.annotations.NullMarked;
