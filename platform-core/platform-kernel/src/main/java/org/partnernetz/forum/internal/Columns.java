// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.forum.internal;

import org.partnernetz.forum.Author;
import org.partnernetz.store.sql.Row;
import org.partnernetz.tenant.Audience;
import org.partnernetz.tenant.PersonId;

/** Reads what the forum's queries have in common. */
final class Columns {

    static Audience audience(Row row) {
        return Audience.valueOf(row.text("audience"));
    }

    /** Whose name the caller may not see has no person either. */
    static Author author(Row row) {
        var name = row.textOrNull("author_name");
        return new Author(
                name == null ? null : new PersonId(row.uuid("author_id")),
                name,
                row.text("organisation_slug"),
                row.text("organisation_name"),
                row.text("organisation_initials"));
    }

    /** The same with the picture that the author shows to the reader. */
    static Author pictured(Row row) {
        var author = author(row);
        return new Author(
                author.person(),
                author.name(),
                author.organisationSlug(),
                author.organisationName(),
                author.organisationInitials(),
                author.person() == null ? null : row.textOrNull("picture"));
    }

    private Columns() {}
}
