// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.circle;

import org.partnernetz.tenant.PersonId;

/** Somebody who can see it, and whom the asking member may see. */
public record Reader(PersonId person, String name) {}
