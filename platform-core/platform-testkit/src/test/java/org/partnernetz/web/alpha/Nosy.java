// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.alpha;

import jakarta.persistence.EntityManager;

/** Planted: a page that goes to the database itself. */
public record Nosy(EntityManager em) {}
