/**
 * How the platform speaks with a provider of sign-ins (OpenID Connect). Start at
 * {@link org.partnernetz.member.internal.provider.ProviderTalk}. May use: {@code kernel}, {@code store}.
 */
@NullMarked
package org.partnernetz.member.internal.provider;

import org.jspecify.annotations.NullMarked;
