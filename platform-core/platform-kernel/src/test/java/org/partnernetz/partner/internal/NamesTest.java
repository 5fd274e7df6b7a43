// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.partner.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The short name of a partner")
class NamesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Verein für Wege e. V.; verein-fuer-wege",
                "saarland.innovation&standort e.V.; saarland-innovation-standort",
                "FITT gGmbH; fitt",
                "Größe & Söhne GmbH; groesse-soehne",
                "e. V.; e-v",
                "Gusto AG; gusto",
                "Saarvertrag; saarvertrag"
            })
    @DisplayName("leaves the legal form out")
    void withoutLegalForm(String name, String slug) {
        assertThat(Names.slug(name, Set.<String>of()::contains)).isEqualTo(slug);
    }
}
