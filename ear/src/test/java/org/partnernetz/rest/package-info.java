/**
 * The REST interface and the front door from outside: what callers send and get.
 *
 * <p>Start at {@link org.partnernetz.testkit.harness.rest.Caller}.
 */
@NullMarked
package org.partnernetz.rest;

import org.jspecify.annotations.NullMarked;
