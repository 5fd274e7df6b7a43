// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.form;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.Map;
import java.util.UUID;

import org.partnernetz.money.Cents;
import org.partnernetz.tenant.PersonId;

/** Maps the type of a component to the {@code type} of its {@code m:input}. The default is text. */
final class FieldKinds {
    static final String FILE = "file";

    private static final String NUMBER = "number";
    private static final String DECIMAL = "decimal";
    private static final String MONEY = "money";
    private static final Map<Class<?>, String> KINDS = Map.ofEntries(
            Map.entry(boolean.class, "check"),
            Map.entry(Boolean.class, "yesno"),
            Map.entry(int.class, NUMBER),
            Map.entry(Integer.class, NUMBER),
            Map.entry(long.class, NUMBER),
            Map.entry(Long.class, NUMBER),
            Map.entry(BigDecimal.class, DECIMAL),
            Map.entry(Cents.class, MONEY),
            Map.entry(Upload.class, FILE),
            Map.entry(UUID.class, "select"),
            Map.entry(PersonId.class, "select"),
            Map.entry(LocalDate.class, "date"),
            Map.entry(LocalTime.class, "time"),
            Map.entry(LocalDateTime.class, "datetime-local"),
            Map.entry(Instant.class, "datetime-local"),
            Map.entry(YearMonth.class, "month"));

    private FieldKinds() {}

    static String of(Class<?> type) {
        return KINDS.getOrDefault(type, "text");
    }

    static boolean isNumber(Class<?> type) {
        var kind = of(type);
        return kind.equals(NUMBER) || kind.equals(DECIMAL) || kind.equals(MONEY);
    }
}
