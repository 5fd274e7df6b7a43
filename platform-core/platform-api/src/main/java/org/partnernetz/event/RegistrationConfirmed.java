// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.event;

import java.util.UUID;

import org.partnernetz.tenant.OrganisationId;
import org.partnernetz.tenant.PersonId;

/**
 * Fact: a place in an event was taken. Belongs to the organisation for which the person takes part, which may be
 * another one than the event's.
 */
public record RegistrationConfirmed(UUID event, UUID registration, OrganisationId organisation, PersonId person) {}
