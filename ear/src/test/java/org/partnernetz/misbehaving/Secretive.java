// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.misbehaving;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.jspecify.annotations.Nullable;
import org.partnernetz.privacy.Personal;

/** Keeps something about people, and nobody in its plugin can tell or erase it. */
@Entity
@Table(name = "note")
class Secretive {

    @Id
    @Column(name = "organisation_id")
    @Nullable
    Long organisation;

    @Personal(kept = "for ever")
    @Nullable
    String text;
}
