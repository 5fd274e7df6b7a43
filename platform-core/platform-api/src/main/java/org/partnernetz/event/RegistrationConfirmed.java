// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.event;

import java.util.UUID;

import org.partnernetz.tenant.OrganisationId;
import org.partnernetz.tenant.PersonId;

/**
 * Fact: somebody took a place in an event. It belongs to the organisation for which the person takes part, which may
 * differ from the organisation of the event.
 */
public record RegistrationConfirmed(UUID event, UUID registration, OrganisationId organisation, PersonId person) {}
