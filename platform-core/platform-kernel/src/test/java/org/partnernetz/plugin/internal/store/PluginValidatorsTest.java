// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.plugin.internal.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URL;
import java.net.URLClassLoader;
import java.util.Collections;
import java.util.Enumeration;

import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.partnernetz.money.Cents;

@DisplayName("The validators of a plugin")
class PluginValidatorsTest {

    record Sums(
            @Min(0) @Max(9) Cents limited,
            @Positive Cents positive,
            @PositiveOrZero Cents sum,
            @DecimalMin("0") Cents exact) {}

    @Test
    @DisplayName("know limits on sums of money, though a plugin's class loader finds no services of the API")
    void knowSums() throws Exception {
        try (var bundle = new Bundle(getClass().getClassLoader());
                var validators = Persistences.validators(bundle)) {
            var minus = new Cents(-1);

            assertThat(validators.getValidator().validate(new Sums(minus, minus, minus, minus)))
                    .hasSize(4);
            assertThat(validators
                            .getValidator()
                            .validate(new Sums(new Cents(9), new Cents(1), new Cents(0), new Cents(0))))
                    .isEmpty();
        }
    }

    /** Like a bundle's: classes of the API, but no resources of it. */
    private static final class Bundle extends URLClassLoader {
        Bundle(ClassLoader api) {
            super(new URL[0], api);
        }

        @Override
        public Enumeration<URL> getResources(String name) {
            return Collections.emptyEnumeration();
        }
    }
}
