// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.founderguide.internal.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.partnernetz.founderguide.internal.law.Requirement.State;
import org.partnernetz.founderguide.internal.law.ResidenceCheck.Way;

@DisplayName("The residence check")
class ResidenceCheckTest {
    private static final int YOUNG = 45;
    private static final int OLD = 46;

    @ParameterizedTest
    @EnumSource(names = {"EU_CITIZEN", "EEA_OR_SWISS", "FREE_TO_WORK"})
    @DisplayName("asks nothing of who may work freely")
    void asksNothing(Standing standing) {
        var check = check(standing, null, Reply.OPEN);

        assertThat(check).isEqualTo(new ResidenceCheck(Way.NONE, List.of(Question.STANDING), List.of()));
        assertThat(check.isMet()).isTrue();
    }

    @Test
    @DisplayName("asks for interest or need, positive effect and secured financing (§ 21 Abs. 1)")
    void trade() {
        var open = check(Standing.NEEDS_TITLE, YOUNG, Reply.NO);
        var met = ResidenceCheck.of(
                ResidenceFacts.all(Standing.NEEDS_TITLE, Ground.BUSINESS, YOUNG, Reply.YES), Reply.NO);

        assertThat(open.way()).isEqualTo(Way.TRADE);
        assertThat(open.requirements()).allMatch(one -> one.state() == State.OPEN);
        assertThat(codes(open)).containsExactly("interest", "effect", "financed");
        assertThat(met.isMet()).isTrue();
    }

    @Test
    @DisplayName("asks who is older than 45 for provision for old age (§ 21 Abs. 3)")
    void pension() {
        assertThat(codes(check(Standing.NEEDS_TITLE, 46, Reply.NO))).contains("pension");
        assertThat(codes(check(Standing.NEEDS_TITLE, 45, Reply.NO))).doesNotContain("pension");
        assertThat(codes(check(Standing.NEEDS_TITLE, null, Reply.NO))).contains("age");
    }

    @Test
    @DisplayName("asks a free profession for its permission instead (§ 21 Abs. 5)")
    void freelance() {
        var check = check(Standing.NEEDS_TITLE, 50, Reply.YES);

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
        var open = check(ground, YOUNG, Reply.NO);

        assertThat(open.way()).hasToString(ground.name());
        assertThat(codes(open)).containsExactly(codes.split(" "));
        assertThat(open.requirements())
                .allMatch(one -> one.state() == State.NOT_MET)
                .allMatch(one -> law.equals(one.source().law()));
        assertThat(check(ground, YOUNG, Reply.YES).isMet()).isTrue();
        assertThat(codes(check(ground, OLD, Reply.OPEN))).contains("pension");
    }

    @Test
    @DisplayName("asks for a ground only who needs a title")
    void noGround() {
        for (var standing : List.of(Standing.EU_CITIZEN, Standing.FREE_TO_WORK)) {
            assertThat(ResidenceCheck.of(ResidenceFacts.of(standing), Reply.OPEN)
                            .way())
                    .isEqualTo(Way.NONE);
        }
    }

    @Test
    @DisplayName("lets who stays for another purpose keep it (§ 21 Abs. 6)")
    void otherPurpose() {
        var check = check(Standing.OTHER_PURPOSE, 50, Reply.NO);

        assertThat(check.way()).isEqualTo(Way.OTHER_PURPOSE);
        assertThat(codes(check)).containsExactly("permission");
    }

    @Test
    @DisplayName("asks what it is based on, then the legal form, before it says by which rule")
    void unfounded() {
        var needsTitle = ResidenceCheck.of(ResidenceFacts.of(Standing.NEEDS_TITLE), Reply.OPEN);
        var formless = check(Standing.NEEDS_TITLE, null, Reply.OPEN);

        assertThat(needsTitle.way()).isEqualTo(Way.UNFOUNDED);
        assertThat(codes(needsTitle)).containsExactly("ground");
        assertThat(formless.way()).isEqualTo(Way.FORMLESS);
        assertThat(codes(formless)).containsExactly("legalForm");
    }

    @Test
    @DisplayName("takes no answer for a no, and a no for no answer")
    void threeValues() {
        for (var reply : Reply.values()) {
            var state = check(Ground.TREATY, YOUNG, reply).requirements().get(0).state();

            assertThat(state).isEqualTo(reply.isYes() ? State.MET : reply.isNo() ? State.NOT_MET : State.OPEN);
        }
    }

    @Test
    @DisplayName("asks one question after the other, and only those of the founder's own way")
    void questions() {
        assertThat(next(ResidenceFacts.NONE, Reply.OPEN)).contains(Question.STANDING);
        assertThat(next(ResidenceFacts.of(Standing.NEEDS_TITLE), Reply.OPEN)).contains(Question.GROUND);
        assertThat(check(Ground.SCHOLARSHIP, OLD, Reply.OPEN).questions())
                .containsExactly(
                        Question.STANDING,
                        Question.GROUND,
                        Question.SKILLED,
                        Question.SCHOLARSHIP,
                        Question.AGE,
                        Question.PENSION);
        assertThat(next(facts(Ground.SCHOLARSHIP, OLD, Reply.OPEN), Reply.NO)).contains(Question.SKILLED);
        assertThat(next(facts(Ground.SCHOLARSHIP, OLD, Reply.NO), Reply.NO)).isEmpty();
        assertThat(next(facts(Ground.BUSINESS, null, Reply.OPEN), Reply.YES)).contains(Question.PERMISSION);
    }

    @Test
    @DisplayName("has a question for every requirement that somebody can answer there")
    void everyRequirementIsAsked() {
        for (var standing : Standing.values()) {
            for (var ground : Ground.values()) {
                var check = ResidenceCheck.of(ResidenceFacts.all(standing, ground, OLD, Reply.OPEN), Reply.NO);

                assertThat(check.questions().stream().map(Question::code)).containsAll(codes(check));
            }
        }
    }

    private static Optional<Question> next(ResidenceFacts facts, Reply freelance) {
        return ResidenceCheck.of(facts, freelance).next(facts);
    }

    @Test
    @DisplayName("is open until somebody has asked")
    void unknown() {
        assertThat(ResidenceCheck.of(ResidenceFacts.NONE, Reply.OPEN).isMet()).isFalse();
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("names its source and since when it holds")
    void namesSources(Standing standing) {
        assertThat(check(standing, 50, Reply.YES).requirements())
                .allMatch(requirement -> requirement.source().law().endsWith("AufenthG"));
    }

    /** Nothing was answered yet but how somebody stands, and on what the title is based. */
    private static ResidenceCheck check(Standing standing, @Nullable Integer age, Reply freelance) {
        return ResidenceCheck.of(ResidenceFacts.all(standing, Ground.BUSINESS, age, Reply.OPEN), freelance);
    }

    private static ResidenceCheck check(Ground ground, int age, Reply all) {
        return ResidenceCheck.of(facts(ground, age, all), Reply.NO);
    }

    /** Somebody who needs a title, of whom everything is so, nothing, or all unasked. */
    private static ResidenceFacts facts(Ground ground, @Nullable Integer age, Reply all) {
        return ResidenceFacts.all(Standing.NEEDS_TITLE, ground, age, all);
    }

    private static List<String> codes(ResidenceCheck check) {
        return check.requirements().stream().map(Requirement::code).toList();
    }
}
