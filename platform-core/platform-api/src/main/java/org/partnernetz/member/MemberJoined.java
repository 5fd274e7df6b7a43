// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.member;

import org.partnernetz.tenant.OrganisationId;
import org.partnernetz.tenant.PersonId;

/**
 * Fact: a person became a member of an organisation, for the first time or again. The fact belongs to that
 * organisation.
 */
public record MemberJoined(PersonId person, OrganisationId organisation) {}
