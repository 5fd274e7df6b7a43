/**
 * Reads the pages of a plugin as the platform will: which names, tags and icons they ask for, and in which line.
 *
 * <p>Start at {@link org.partnernetz.testkit.page.Findings}. What the platform gives to pages is copied from its
 * sources when this module is built, see {@link org.partnernetz.testkit.page.Vocabulary}.
 */
@NullMarked
package org.partnernetz.testkit.page;

import org.jspecify.annotations.NullMarked;
