// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.store;

import java.time.LocalDate;
import java.time.YearMonth;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

import org.jspecify.annotations.Nullable;

/** A month as the {@code date} of its first day. Every month of an entity is stored so; nobody asks for this. */
@Converter(autoApply = true)
public final class MonthColumn implements AttributeConverter<YearMonth, LocalDate> {

    @Override
    public @Nullable LocalDate convertToDatabaseColumn(@Nullable YearMonth month) {
        return month == null ? null : month.atDay(1);
    }

    @Override
    public @Nullable YearMonth convertToEntityAttribute(@Nullable LocalDate day) {
        return day == null ? null : YearMonth.from(day);
    }
}
