// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.forum;

import java.util.UUID;

import org.partnernetz.tenant.OrganisationId;
import org.partnernetz.tenant.PersonId;

/** A post was written; fired inside its transaction. */
public record PostWritten(UUID topic, UUID post, OrganisationId organisation, PersonId author) {}
