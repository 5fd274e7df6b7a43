// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.store;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

import org.jspecify.annotations.Nullable;
import org.partnernetz.money.Cents;

/**
 * Stores an amount of money as a {@code bigint} of cents. It applies automatically to every {@link Cents} of an entity.
 */
@Converter(autoApply = true)
public final class CentsColumn implements AttributeConverter<Cents, Long> {

    @Override
    public @Nullable Long convertToDatabaseColumn(@Nullable Cents sum) {
        return sum == null ? null : sum.value();
    }

    @Override
    public @Nullable Cents convertToEntityAttribute(@Nullable Long cents) {
        return cents == null ? null : new Cents(cents);
    }
}
