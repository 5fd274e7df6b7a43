// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.partner;

import org.partnernetz.tenant.Organisation;

/**
 * A partner organisation in the coordination's list.
 *
 * @param administered whether somebody administers it
 */
public record Partner(Organisation organisation, boolean administered) {}
