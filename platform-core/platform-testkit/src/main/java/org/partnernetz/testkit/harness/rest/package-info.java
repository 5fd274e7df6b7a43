/**
 * The platform from outside, as programs and browsers without a window call it.
 *
 * <p>Start at {@link org.partnernetz.testkit.harness.rest.Caller}.
 */
@NullMarked
package org.partnernetz.testkit.harness.rest;

import org.jspecify.annotations.NullMarked;
