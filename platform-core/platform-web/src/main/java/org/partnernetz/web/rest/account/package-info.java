/**
 * A person's own sessions, passkeys, tokens and choices by REST. Start at
 * {@link org.partnernetz.web.rest.account.MeResource}. May use: {@code forum}, {@code member}, {@code member.host},
 * {@code rest}, {@code tenant}.
 */
@NullMarked
package org.partnernetz.web.rest.account;

import org.jspecify.annotations.NullMarked;
