/**
 * The basis for tests of the whole platform: one server for all of them, and a browser.
 *
 * <p>Start at {@link org.partnernetz.testkit.harness.WithPlatform} and
 * {@link org.partnernetz.testkit.harness.WithBrowser}. Tests that run inside the server live in
 * {@code org.partnernetz.inside}.
 */
@NullMarked
package org.partnernetz.testkit.harness;

import org.jspecify.annotations.NullMarked;
