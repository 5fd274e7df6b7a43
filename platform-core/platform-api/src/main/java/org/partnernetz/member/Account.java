// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.member;

import org.jspecify.annotations.Nullable;
import org.partnernetz.tenant.PersonId;

/**
 * The signed-in person's own account.
 *
 * @param language {@code de} or {@code en}; null if none was chosen
 * @param theme {@code system}, {@code light}, {@code dark}, {@code contrast} or {@code contrast-dark}; null if none was
 *     chosen
 */
public record Account(
        PersonId person,
        String name,
        String email,
        @Nullable String language,
        @Nullable String theme) {}
