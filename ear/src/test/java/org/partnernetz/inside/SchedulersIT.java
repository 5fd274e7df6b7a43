// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.inside;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;

import jakarta.inject.Inject;

import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.partnernetz.job.Jobs;
import org.partnernetz.problem.NotFoundException;
import org.partnernetz.tenant.Organisations;
import org.partnernetz.tenant.TenantContext;

/** With the pulse that began when the server started. */
@OfSlice("job")
@ExtendWith(ArquillianExtension.class)
@DisplayName("The schedule of the server")
class SchedulersIT {
    private static final Duration LATE = Duration.ofMinutes(5);
    private static final Duration FAR = Duration.ofDays(32);

    @Inject
    Jobs jobs;

    @Inject
    TenantContext tenant;

    @Inject
    Organisations organisations;

    @Inject
    Clock clock;

    @Test
    @DisplayName("has the core's jobs for each organisation, none of them overdue")
    void hasTheJobs() throws Exception {
        var now = clock.instant();
        for (var organisation : organisations.all()) {
            var planned = tenant.callAs(TransactionsIT.administratorOf(organisation), jobs::planned);
            assertThat(planned)
                    .as(organisation.slug())
                    .filteredOn(job -> job.owner().equals("core"))
                    .isNotEmpty()
                    .allSatisfy(job -> assertThat(job.nextAt()).isBetween(now.minus(LATE), now.plus(FAR)));
        }
    }

    @Test
    @DisplayName("is shown to nobody who does not act")
    void isNotShown() {
        assertThatThrownBy(jobs::planned).isInstanceOf(NotFoundException.class);
    }
}
