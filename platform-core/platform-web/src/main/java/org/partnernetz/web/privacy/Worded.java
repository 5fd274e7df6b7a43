// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.privacy;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import org.partnernetz.privacy.PersonalRecord;
import org.partnernetz.privacy.PersonalRecord.Field;
import org.partnernetz.privacy.Privacy.Holding;
import org.partnernetz.web.look.Times;
import org.partnernetz.web.look.Words;

/** A holding with texts for people. The core provides only keys, while plugins have already worded their own. */
public record Worded(String id, String title, String organisation, List<PersonalRecord> records, boolean complete) {

    private static final Pattern INSTANT = Pattern.compile("\\d{4}-\\d\\d-\\d\\dT[\\d:.]+Z");

    /** Where the core tells keys that have words of their own. */
    private static final Map<String, String> KEYS =
            Map.of("roles", "role.", "kind", "notice.kind.", "theme", "theme.", "action", "audit.");

    static Worded of(int number, Holding holding, Words words, Times times) {
        var core = holding.source().isEmpty();
        return new Worded(
                "holding-" + number,
                core ? words.get("data.core") : holding.name(),
                holding.organisation(),
                holding.records().stream()
                        .map(told -> timed(core ? worded(told, words) : told, times))
                        .toList(),
                holding.complete());
    }

    private static PersonalRecord worded(PersonalRecord told, Words words) {
        var fields = told.fields().stream()
                .map(field -> new Field(words.get("data.field." + field.name()), worded(field, words)))
                .toList();
        return new PersonalRecord(words.get("data.kind." + told.kind()), fields);
    }

    private static String worded(Field field, Words words) {
        var prefix = KEYS.get(field.name());
        return prefix == null ? field.value() : words.listed(prefix, field.value());
    }

    /** Points in time as people read them; the file keeps them exact. */
    private static PersonalRecord timed(PersonalRecord told, Times times) {
        var fields = told.fields().stream()
                .map(field -> INSTANT.matcher(field.value()).matches()
                        ? new Field(field.name(), times.exact(Instant.parse(field.value())))
                        : field)
                .toList();
        return new PersonalRecord(told.kind(), fields);
    }
}
