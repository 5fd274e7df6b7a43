// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.form.reading;

import jakarta.validation.valueextraction.ExtractedValue;
import jakarta.validation.valueextraction.UnwrapByDefault;
import jakarta.validation.valueextraction.ValueExtractor;

import org.partnernetz.money.Cents;

/**
 * Lets constraints on an amount of money check its cents: {@code @Min(value = 0, message = "negative") Cents rent}. A
 * service of Bean Validation, so that every validator knows it: that of forms, of the server, and of each plugin.
 */
@UnwrapByDefault
public final class CentsValue implements ValueExtractor<@ExtractedValue(type = Long.class) Cents> {

    @Override
    public void extractValues(Cents sum, ValueReceiver receiver) {
        receiver.value(null, sum.value());
    }
}
