// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.visitors;

import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** An offer of one organisation, for everybody once it is published. */
@Entity
@Table(name = "offer")
class OfferRow {
    @Id
    UUID id = new UUID(0, 0);

    @Column(name = "organisation_id")
    long organisationId;

    String title = "";
    boolean published;
}
