// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.forum;

import java.util.UUID;

import org.partnernetz.tenant.OrganisationId;
import org.partnernetz.tenant.PersonId;

/**
 * Fact: somebody wrote a post; the first post of a topic counts, too. The fact belongs to the author's organisation,
 * which may differ from the topic's.
 */
public record PostWritten(UUID topic, UUID post, OrganisationId organisation, PersonId author) {}
