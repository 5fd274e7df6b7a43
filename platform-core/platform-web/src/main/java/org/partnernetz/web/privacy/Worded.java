// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.privacy;

import java.util.List;

import org.partnernetz.privacy.PersonalRecord;
import org.partnernetz.privacy.Privacy.Holding;
import org.partnernetz.web.look.Words;

/** A holding with words for people where the core only gave keys; plugins have worded theirs. */
public record Worded(String id, String title, String organisation, List<PersonalRecord> records, boolean complete) {

    static Worded of(int number, Holding holding, Words words) {
        var core = holding.source().isEmpty();
        return new Worded(
                "holding-" + number,
                core ? words.get("data.core") : holding.name(),
                holding.organisation(),
                core
                        ? holding.records().stream()
                                .map(told -> worded(told, words))
                                .toList()
                        : holding.records(),
                holding.complete());
    }

    private static PersonalRecord worded(PersonalRecord told, Words words) {
        var fields = told.fields().stream()
                .map(field -> new PersonalRecord.Field(words.get("data.field." + field.name()), field.value()))
                .toList();
        return new PersonalRecord(words.get("data.kind." + told.kind()), fields);
    }
}
