// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.group;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * A working group as who leads it wants it.
 *
 * @param lastDay on which it ends unless somebody decides that it goes on; null for no end
 */
public record NewGroup(
        String name, String purpose, Entry entry, @Nullable LocalDate lastDay) {
    public static final int PURPOSE_MAX = 1_000;
}
