// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.tenant;

/**
 * A visit to what an organisation shows to everybody. Nobody acts, even if the reader is signed in.
 *
 * @param slug slug of the organisation in the address
 * @param plugin the plugin whose page is read; empty for the organisation's own public pages
 */
public record PublicVisit(OrganisationId organisation, String slug, String plugin) {}
