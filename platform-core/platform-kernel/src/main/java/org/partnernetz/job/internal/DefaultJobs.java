// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.job.internal;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.partnernetz.job.Jobs;
import org.partnernetz.job.PastRun;
import org.partnernetz.job.PlannedJob;
import org.partnernetz.kernel.worker.Lane;
import org.partnernetz.paging.Page;
import org.partnernetz.paging.PageRequest;
import org.partnernetz.problem.NotAllowedException;
import org.partnernetz.tenant.Acting;
import org.partnernetz.tenant.TenantContext;

/** Shows the background jobs to administrators. */
@ApplicationScoped
public class DefaultJobs implements Jobs {

    @Inject
    KnownJobs jobs;

    @Inject
    ScheduleRepository schedule;

    @Inject
    RunRepository runs;

    @Inject
    TenantContext tenant;

    @Override
    public List<PlannedJob> planned() {
        var organisation = administrator().organisation().value();
        var here = jobs.all().stream().map(Lane::whose).filter(jobs::isOn).collect(Collectors.toSet());
        return schedule.planned(organisation).stream()
                .filter(planned -> here.contains(new KnownJob(planned.owner(), planned.job())))
                .toList();
    }

    @Override
    public Page<PastRun> history(PageRequest page) {
        var acting = administrator();
        return runs.history(
                acting.isNetworkAdministrator()
                        ? Optional.empty()
                        : Optional.of(acting.organisation().value()),
                page);
    }

    private Acting administrator() {
        var acting = tenant.required();
        if (!acting.isAdministrator()) {
            throw new NotAllowedException();
        }
        return acting;
    }
}
