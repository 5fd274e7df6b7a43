/**
 * Tests of row security: is every table covered, and is every policy effective?
 *
 * <p>Start at {@link org.partnernetz.testkit.rowsecurity.Catalogue} and
 * {@link org.partnernetz.testkit.rowsecurity.Attacks}. It works on any database through a superuser's connection, and
 * rolls everything back.
 */
@NullMarked
package org.partnernetz.testkit.rowsecurity;

import org.jspecify.annotations.NullMarked;
