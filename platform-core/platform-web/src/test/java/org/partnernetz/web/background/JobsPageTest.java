// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.background;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.partnernetz.job.PastRun;
import org.partnernetz.job.PastRun.Outcome;

@DisplayName("A run of a background job")
class JobsPageTest {

    @ParameterizedTest(name = "{0}: {1}")
    @DisplayName("is folded away only if it went well and found nothing to do")
    @CsvSource({
        "SUCCEEDED, '', true",
        "SUCCEEDED, '0 statements arrived', true",
        "SUCCEEDED, '10 statements arrived', false",
        "SUCCEEDED, 'did something', false",
        "RUNNING, '', false",
        "FAILED, '', false",
        "FAILED, '0 statements arrived', false",
        "LOST, '', false"
    })
    void idle(Outcome outcome, String message, boolean idle) {
        var run = new PastRun(new UUID(0, 1), "core", "purge", "fitt", Instant.EPOCH, null, outcome, message);

        assertThat(JobsPage.isIdle(run)).isEqualTo(idle);
    }
}
