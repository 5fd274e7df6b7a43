// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.forum;

import java.util.UUID;

import org.partnernetz.tenant.Audience;

/**
 * A place for topics.
 *
 * @param audience the widest audience that its topics may have
 * @param unread topics with posts that the acting member has not read; 0 for visitors
 */
public record Forum(
        UUID id,
        String organisationSlug,
        String organisationName,
        String title,
        String description,
        Audience audience,
        long topics,
        long unread) {}
