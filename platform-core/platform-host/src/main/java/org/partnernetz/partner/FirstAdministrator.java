// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.partner;

import org.jspecify.annotations.Nullable;

/**
 * Who is to administer a partner that nobody administers yet.
 *
 * @param email null if the code is handed over
 * @param language {@code de} or {@code en}
 */
public record FirstAdministrator(String name, @Nullable String email, String language) {}
