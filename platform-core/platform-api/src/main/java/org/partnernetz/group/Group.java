// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.group;

import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * A working group as the acting member may see it.
 *
 * @param organisationSlug the organisation that founded it
 * @param people number of members; 0 unless the acting member is in it or leads it
 * @param forum its own forum; null unless the acting member is in it
 * @param current whether its last day has not passed
 * @param in whether the acting member is in it for the acting organisation
 * @param leads whether the acting member may change it and decide who is in it
 * @param asked whether the acting member has asked to come in
 */
public record Group(
        UUID id,
        String name,
        String purpose,
        Entry entry,
        @Nullable LocalDate lastDay,
        String organisationSlug,
        String organisationName,
        long people,
        @Nullable UUID forum,
        boolean current,
        boolean in,
        boolean leads,
        boolean asked) {}
