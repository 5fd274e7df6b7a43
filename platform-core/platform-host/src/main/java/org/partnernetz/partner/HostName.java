// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.partner;

/**
 * The host name of an organisation.
 *
 * @param host in ASCII, as browsers send it
 * @param shown as people read it, with umlauts
 * @param address where its proof is shown until it is active, and then where the organisation is found
 * @param active whether the public pages of the organisation are found under it
 */
public record HostName(String host, String shown, String address, boolean active) {}
