/**
 * Row level security put to the test: is every table covered, and does every single policy hold?
 *
 * <p>Start at {@link org.partnernetz.testkit.rowsecurity.Catalogue} and
 * {@link org.partnernetz.testkit.rowsecurity.Attacks}. Works on any database, by a superuser's connection, and takes
 * everything back.
 */
@NullMarked
package org.partnernetz.testkit.rowsecurity;

import org.jspecify.annotations.NullMarked;
