// SPDX-License-Identifier: EUPL-1.2
package ${package}.internal;

import static org.partnernetz.store.Listed.Use.SEARCH;
import static org.partnernetz.store.Listed.Use.SORT;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;

import org.partnernetz.store.Listed;
import org.partnernetz.store.OwnRow;

/** A row of one organisation, which everybody may read once it is published. */
@Entity
@Table(name = "entry")
class EntryRow extends OwnRow {

    @Listed({SEARCH, SORT})
    String name = "";

    @Listed(SEARCH)
    String about = "";

    @Listed(SEARCH)
    String city = "";

    boolean published;

    Entry toEntry() {
        return new Entry(id(), name, about, city, published);
    }
}
