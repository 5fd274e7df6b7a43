// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.tenant;

/**
 * Somebody who reads what an organisation shows to everybody in a plugin. Nobody acts, also where the reader is signed
 * in.
 *
 * @param slug of the organisation in the address
 * @param plugin whose page is read; empty for what stands on the organisation's own public pages
 */
public record PublicVisit(OrganisationId organisation, String slug, String plugin) {}
