// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.partnernetz.web.territory.Territory;

@DisplayName("Check boxes for languages and districts")
class ChoicesTest {

    @Test
    @DisplayName("give back what they were filled with, and keep what they do not know")
    void keep() {
        var tags = List.of("de", "ar", "uk", "zh");
        assertThat(TongueChoice.of(tags).tags(tags)).containsExactlyElementsOf(tags);
        assertThat(TongueChoice.of(TongueChoice.TAGS).tags(List.of())).isEqualTo(TongueChoice.TAGS);
        var keys = List.of("10041", "10046", "10043111");
        assertThat(DistrictChoice.of(keys).keys(keys)).containsExactlyElementsOf(keys);
        assertThat(DistrictChoice.of(List.of("10045")).saarpfalz()).isTrue();
        assertThat(DistrictChoice.of(List.of("10042")).merzigWadern()).isTrue();
        assertThat(DistrictChoice.of(List.of("10044")).saarlouis()).isTrue();
    }

    @Test
    @DisplayName("are for the six districts with their 52 municipalities")
    void territory() {
        assertThat(Territory.DISTRICTS)
                .extracting(Territory.District::key)
                .containsExactly("10041", "10042", "10043", "10044", "10045", "10046");
        assertThat(Territory.DISTRICTS.stream()
                        .mapToInt(district -> district.municipalities().size())
                        .sum())
                .isEqualTo(52);
        assertThat(Territory.name("10041100")).isEqualTo(Optional.of("Saarbrücken"));
        assertThat(Territory.name("10042")).isEqualTo(Optional.of("Merzig-Wadern"));
        assertThat(Territory.name("1004")).isEmpty();
    }

    @Test
    @DisplayName("stand beside a colour that says whether it is made darker")
    void lightness() {
        assertThat(Lightness.of("#ffffff")).isCloseTo(1, within(0.001));
        assertThat(Lightness.of("#000000")).isZero();
        assertThat(Lightness.of("#0b5560")).isLessThan(Lightness.READABLE_MAX);
        assertThat(Lightness.of("#ffdd00")).isGreaterThan(Lightness.READABLE_MAX);
    }
}
