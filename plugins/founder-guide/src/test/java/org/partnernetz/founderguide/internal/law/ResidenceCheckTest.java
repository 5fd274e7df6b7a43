// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.founderguide.internal.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.partnernetz.founderguide.internal.law.ResidenceCheck.Way;

@DisplayName("The residence check")
class ResidenceCheckTest {
    private static final int YOUNG = 45;
    private static final int OLD = 46;

    @ParameterizedTest
    @EnumSource(names = {"EU_CITIZEN", "EEA_OR_SWISS", "FREE_TO_WORK"})
    @DisplayName("asks nothing of who may work freely")
    void asksNothing(Standing standing) {
        var check = ResidenceCheck.of(facts(standing, null, false));

        assertThat(check).isEqualTo(new ResidenceCheck(Way.NONE, List.of()));
        assertThat(check.isMet()).isTrue();
    }

    @Test
    @DisplayName("asks for interest or need, positive effect and secured financing (§ 21 Abs. 1)")
    void trade() {
        var open = ResidenceCheck.of(facts(Standing.NEEDS_TITLE, YOUNG, false));
        var met = ResidenceCheck.of(facts(Ground.BUSINESS, YOUNG, true));

        assertThat(open.way()).isEqualTo(Way.TRADE);
        assertThat(open.requirements()).noneMatch(Requirement::isMet);
        assertThat(codes(open)).containsExactly("interest", "effect", "financed");
        assertThat(met.isMet()).isTrue();
    }

    @Test
    @DisplayName("asks who is older than 45 for provision for old age (§ 21 Abs. 3)")
    void pension() {
        assertThat(codes(ResidenceCheck.of(facts(Standing.NEEDS_TITLE, 46, false))))
                .contains("pension");
        assertThat(codes(ResidenceCheck.of(facts(Standing.NEEDS_TITLE, 45, false))))
                .doesNotContain("pension");
        assertThat(codes(ResidenceCheck.of(facts(Standing.NEEDS_TITLE, null, false))))
                .contains("age");
    }

    @Test
    @DisplayName("asks a free profession for its permission instead (§ 21 Abs. 5)")
    void freelance() {
        var check = ResidenceCheck.of(facts(Standing.NEEDS_TITLE, 50, true));

        assertThat(check.way()).isEqualTo(Way.FREELANCE);
        assertThat(codes(check)).containsExactly("permission", "pension");
    }

    @ParameterizedTest
    @CsvSource({
        "TREATY, § 21 Abs. 2 AufenthG, treaty",
        "ACADEMIC, § 21 Abs. 2a AufenthG, related",
        "SCHOLARSHIP, § 21 Abs. 2b AufenthG, skilled scholarship"
    })
    @DisplayName(
            "asks who does not build on the business alone for the one thing that counts instead (§ 21 Abs. 2 to 2b)")
    void grounds(Ground ground, String law, String codes) {
        var open = ResidenceCheck.of(facts(ground, YOUNG, false));

        assertThat(open.way()).hasToString(ground.name());
        assertThat(codes(open)).containsExactly(codes.split(" "));
        assertThat(open.requirements())
                .noneMatch(Requirement::isMet)
                .allMatch(one -> law.equals(one.source().law()));
        assertThat(ResidenceCheck.of(facts(ground, YOUNG, true)).isMet()).isTrue();
        assertThat(codes(ResidenceCheck.of(facts(ground, OLD, false)))).contains("pension");
    }

    @Test
    @DisplayName("asks for a ground only who needs a title")
    void noGround() {
        for (var standing : List.of(Standing.EU_CITIZEN, Standing.FREE_TO_WORK)) {
            assertThat(ResidenceCheck.of(ResidenceFacts.of(standing)).way()).isEqualTo(Way.NONE);
        }
    }

    @Test
    @DisplayName("lets who stays for another purpose keep it (§ 21 Abs. 6)")
    void otherPurpose() {
        var check = ResidenceCheck.of(facts(Standing.OTHER_PURPOSE, 50, false));

        assertThat(check.way()).isEqualTo(Way.OTHER_PURPOSE);
        assertThat(codes(check)).containsExactly("permission");
    }

    @Test
    @DisplayName("is open until somebody has asked")
    void unknown() {
        assertThat(ResidenceCheck.of(ResidenceFacts.NONE).isMet()).isFalse();
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("names its source and since when it holds")
    void namesSources(Standing standing) {
        assertThat(ResidenceCheck.of(facts(standing, 50, true)).requirements())
                .allMatch(requirement -> requirement.source().law().endsWith("AufenthG"));
    }

    private static ResidenceFacts facts(Standing standing, @Nullable Integer age, boolean freelance) {
        return new ResidenceFacts(
                standing,
                Ground.BUSINESS,
                age,
                freelance,
                false,
                false,
                false,
                false,
                false,
                false,
                false,
                false,
                false);
    }

    /** Somebody who needs a title, of whom everything is so or nothing. */
    private static ResidenceFacts facts(Ground ground, int age, boolean all) {
        return new ResidenceFacts(
                Standing.NEEDS_TITLE, ground, age, false, all, all, all, all, all, all, all, all, all);
    }

    private static List<String> codes(ResidenceCheck check) {
        return check.requirements().stream().map(Requirement::code).toList();
    }
}
