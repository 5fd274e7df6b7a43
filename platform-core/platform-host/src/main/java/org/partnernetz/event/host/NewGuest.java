// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.event.host;

import org.jspecify.annotations.Nullable;

/**
 * Somebody without an account who asks for a place.
 *
 * @param name a name or an alias
 * @param email an address for mails; this or a telephone number is needed
 * @param language of the mails, {@code de} or {@code en}
 * @param interpreter the language into which somebody has to interpret; empty if nobody has to
 */
public record NewGuest(
        String name,
        @Nullable String email,
        @Nullable String phone,
        String language,
        String interpreter,
        boolean childcare) {
    public static final int NAME_MAX = 120;
    public static final int PHONE_MAX = 40;
    public static final int INTERPRETER_MAX = 60;
}
