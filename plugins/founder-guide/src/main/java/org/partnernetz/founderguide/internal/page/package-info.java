/**
 * The pages: what stands in their forms, and which service does the work. Views lie in {@code pages}.
 *
 * <p>Start at {@link org.partnernetz.founderguide.internal.page.ProjectPage}. May use: all others but {@code rest}.
 */
@NullMarked
package org.partnernetz.founderguide.internal.page;

import org.jspecify.annotations.NullMarked;
