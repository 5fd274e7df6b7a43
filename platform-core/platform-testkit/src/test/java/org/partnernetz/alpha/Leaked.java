// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.alpha;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** Planted: an entity outside, without an organisation. */
@Entity
public class Leaked {
    @Id
    long id;
}
