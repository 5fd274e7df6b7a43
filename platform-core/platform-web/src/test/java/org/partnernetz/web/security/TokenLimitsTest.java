// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.partnernetz.web.problem.ProblemAnswer;

@DisplayName("A token with limits")
class TokenLimitsTest {
    private static final String FITT = "/api/v1/organisations/fitt/topics";
    private static final String SIS = "/api/v1/organisations/sis/topics";
    private static final String PUBLIC = "/api/v1/organisations";

    @ParameterizedTest(name = "writes {0}, only for {1}: {2}")
    @CsvSource({
        "true,  ,     /api/v1/organisations/fitt/topics writes",
        "false, ,     /api/v1/organisations/fitt/topics writes token-reads",
        "false, ,     /api/v1/organisations/fitt/topics reads",
        "true,  fitt, /api/v1/organisations/fitt/topics writes",
        "true,  fitt, /api/v1/organisations/sis/topics reads token-elsewhere",
        "true,  fitt, /api/v1/organisations/sis/topics writes token-elsewhere",
        "true,  fitt, /api/v1/organisations reads",
        "true,  fitt, /api/v1/organisations writes token-elsewhere"
    })
    @DisplayName("is refused where it is for nothing")
    void limits(boolean writes, String organisation, String request) {
        var parts = request.split(" ", -1);
        var refusal = new TokenLimits(writes, organisation).refusal(Area.of(parts[0]), parts[1].equals("reads"));

        assertThat(refusal.map(ProblemAnswer::code))
                .isEqualTo(parts.length < 3 ? Optional.empty() : Optional.of(parts[2]));
    }

    @Test
    @DisplayName("says who somebody is in its organisation only, or everywhere")
    void known() {
        assertThat(new TokenLimits(true, "fitt").isKnownIn(Area.of(FITT))).isTrue();
        assertThat(new TokenLimits(true, "fitt").isKnownIn(Area.of(SIS))).isFalse();
        assertThat(new TokenLimits(true, "fitt").isKnownIn(Area.of(PUBLIC))).isFalse();
        assertThat(new TokenLimits(true, null).isKnownIn(Area.of(PUBLIC))).isTrue();
    }
}
