/**
 * Calls the platform from outside, as programs and headless browsers do.
 *
 * <p>Start at {@link org.partnernetz.testkit.harness.rest.Caller}.
 */
@NullMarked
package org.partnernetz.testkit.harness.rest;

import org.jspecify.annotations.NullMarked;
