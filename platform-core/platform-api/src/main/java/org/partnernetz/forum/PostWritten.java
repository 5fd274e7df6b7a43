// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.forum;

import java.util.UUID;

import org.partnernetz.tenant.OrganisationId;
import org.partnernetz.tenant.PersonId;

/**
 * Fact: a post was written, also the first one of a topic. Belongs to the author's organisation, which may be another
 * one than the topic's.
 */
public record PostWritten(UUID topic, UUID post, OrganisationId organisation, PersonId author) {}
