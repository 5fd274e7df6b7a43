// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.forum;

import org.partnernetz.tenant.Audience;

/** A forum that a moderator wants to set up; {@code audience} is ORGANISATION, NETWORK or PUBLIC. */
public record NewForum(String title, String description, Audience audience) {
    public static final int TITLE_MAX = 120;
    public static final int DESCRIPTION_MAX = 500;
}
