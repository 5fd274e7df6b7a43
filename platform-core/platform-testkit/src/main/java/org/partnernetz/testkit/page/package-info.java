/**
 * Reads the pages of a plugin as the platform will: which names, tags and icons they use, and in which line.
 *
 * <p>Start at {@link org.partnernetz.testkit.page.Findings}. The build of this module copies from the platform's
 * sources what pages can use, see {@link org.partnernetz.testkit.page.Vocabulary}.
 */
@NullMarked
package org.partnernetz.testkit.page;

import org.jspecify.annotations.NullMarked;
