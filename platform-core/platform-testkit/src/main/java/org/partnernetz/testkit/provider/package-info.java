/**
 * A small provider of sign-ins (OpenID Connect) for tests. Start at
 * {@link org.partnernetz.testkit.provider.TestProvider}.
 */
@NullMarked
package org.partnernetz.testkit.provider;

import org.jspecify.annotations.NullMarked;
