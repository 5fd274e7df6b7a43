// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.member;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * Something that happened to an account, as its owner reads it.
 *
 * @param action for example {@code sign-in.done}, {@code sign-in.failed}, {@code password.changed}, {@code token.made};
 *     the audit trail has the messages for it
 * @param details a network address, the name of a token, or roles; may be empty
 * @param organisation name of the organisation whose roles changed; null for everything else
 */
public record AccountEvent(
        String action, String details, @Nullable String organisation, Instant at) {}
