// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.event.host;

import org.partnernetz.tenant.PersonId;

/**
 * Somebody who organises an event.
 *
 * @param author whether the person announced it, and so cannot be taken away
 */
public record Organiser(PersonId person, String name, boolean author) {}
