// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.tenant;

/** The key of an organisation, which row security compares. People never see it; addresses contain the slug. */
public record OrganisationId(long value) {}
