/**
 * What the tests of the whole platform stand on: one server for all of them, and a browser.
 *
 * <p>Start at {@link org.partnernetz.harness.WithPlatform} and {@link org.partnernetz.harness.WithBrowser}. Tests that
 * run inside the server live in {@code org.partnernetz.inside}.
 */
@NullMarked
package org.partnernetz.harness;

import org.jspecify.annotations.NullMarked;
