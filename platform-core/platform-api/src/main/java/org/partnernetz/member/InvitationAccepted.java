// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.member;

import java.util.UUID;

import org.partnernetz.tenant.OrganisationId;
import org.partnernetz.tenant.PersonId;

/** Fact: a person accepted an invitation and is a member of the organisation now. It belongs to that organisation. */
public record InvitationAccepted(UUID invitation, PersonId person, OrganisationId organisation) {}
