// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.partnernetz.money.Cents;
import org.partnernetz.problem.ConflictException;
import org.partnernetz.problem.InvalidException;
import org.partnernetz.problem.InvalidException.Fault;
import org.partnernetz.problem.NotAllowedException;
import org.partnernetz.problem.NotFoundException;

@DisplayName("A problem")
class ProblemWordsTest {

    @Test
    @DisplayName("is said in German and in English, with every fault")
    void isSaidInBothLanguages() {
        var problem = ProblemAnswer.of(new InvalidException(List.of(new Fault("title", "too-long", "160"))));
        assertThat(problem.body(Locale.GERMAN).toJson())
                .contains(
                        "\"title\":\"Einige Angaben stimmen noch nicht.\"", "Höchstens 160 Zeichen.", "\"status\":400");
        assertThat(problem.body(Locale.ENGLISH).toJson())
                .contains("\"type\":\"urn:partnernetz:problem:invalid\"", "At most 160 characters.");
    }

    @Test
    @DisplayName("with a sum of money shows both readings as the language writes them")
    void asksForTheSum() {
        var unclear = catchThrowableOfType(InvalidException.class, () -> Cents.read("1,500", "amount"));
        var problem = ProblemAnswer.of(unclear);
        assertThat(problem.body(Locale.GERMAN).toJson()).contains("Meinten Sie 1.500,00 € oder 1,50 €?");
        assertThat(problem.body(Locale.ENGLISH).toJson()).contains("Did you mean 1,500.00 € or 1.50 €?");
    }

    @Test
    @DisplayName("of the core keeps its status")
    void keepsItsStatus() {
        assertThat(ProblemAnswer.of(new NotFoundException()).status()).isEqualTo(404);
        assertThat(ProblemAnswer.of(new NotAllowedException()).status()).isEqualTo(403);
        assertThat(ProblemAnswer.of(new ConflictException("event-full")).status())
                .isEqualTo(409);
    }

    @Test
    @DisplayName("of a missing token tells what to bring")
    void tellsWhatToBring() {
        assertThat(ProblemAnswer.of("token-missing", 401).challenge()).isEqualTo("Bearer realm=\"partnernetz\"");
        assertThat(ProblemAnswer.of("token-refused", 401).challenge()).endsWith("error=\"invalid_token\"");
        assertThat(ProblemAnswer.of("not-found", 404).challenge()).isNull();
    }
}
