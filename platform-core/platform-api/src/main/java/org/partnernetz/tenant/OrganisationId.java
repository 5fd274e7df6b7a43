// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.tenant;

/** The key of an organisation as row security compares it. Never shown; addresses carry the slug. */
public record OrganisationId(long value) {}
