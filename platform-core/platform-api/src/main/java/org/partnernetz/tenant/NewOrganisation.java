// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.tenant;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * An organisation to be added to the network.
 *
 * @param slug lower-case words joined by hyphens; part of every address, never changed later
 * @param kind UNIT, ASSOCIATION, PUBLIC_BODY or COMPANY
 * @param regime data protection regime: GDPR, STATE, SGB_X, KDG or DSG_EKD
 * @param roleSince first day of the role; required if there is a role
 */
public record NewOrganisation(
        String slug,
        String name,
        String initials,
        String color,
        String kind,
        String regime,
        @Nullable String carrier,
        @Nullable String task,
        @Nullable NetworkRole role,
        @Nullable LocalDate roleSince,
        List<String> languages,
        List<String> territory,
        List<Subproject> subprojects) {
    public static final int SLUG_MAX = 60;
    public static final int NAME_MAX = 200;
    public static final int TASK_MAX = 500;
}
