// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.background;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.jspecify.annotations.Nullable;
import org.partnernetz.fact.Deliveries;
import org.partnernetz.fact.Deliveries.Troubled;
import org.partnernetz.job.Jobs;
import org.partnernetz.job.PastRun;
import org.partnernetz.job.PlannedJob;
import org.partnernetz.web.frame.Frame;
import org.partnernetz.web.frame.Owners;
import org.partnernetz.web.page.Faults;
import org.partnernetz.web.page.Page;
import org.partnernetz.web.page.Place;
import org.partnernetz.web.page.Redirect;
import org.partnernetz.web.page.SignInNeededException;

/** Background jobs and failed deliveries, for administrators. */
@Named
@RequestScoped
public class JobsPage implements Page {
    private static final Pattern FIGURE = Pattern.compile("(\\d{1,9}) .*", Pattern.DOTALL);
    private static final Map<PastRun.Outcome, String> CHIPS = Map.of(
            PastRun.Outcome.RUNNING, "chip--info",
            PastRun.Outcome.SUCCEEDED, "chip--success",
            PastRun.Outcome.FAILED, "chip--danger",
            PastRun.Outcome.TOO_LONG, "chip--danger",
            PastRun.Outcome.LOST, "chip--warning");

    @Inject
    Jobs jobs;

    @Inject
    Deliveries deliveries;

    @Inject
    Frame frame;

    @Inject
    Owners owners;

    @Inject
    Faults faults;

    private List<PlannedJob> planned = List.of();
    private List<Troubled> troubled = List.of();
    private org.partnernetz.paging.Page<PastRun> runs = new org.partnernetz.paging.Page<>(List.of(), null);
    private String address = "";

    @Override
    public void open(Place place) throws SignInNeededException {
        if (!frame.isKnown()) {
            throw new SignInNeededException();
        }
        address = place.getPath();
        planned = jobs.planned();
        runs = jobs.history(place.page());
        troubled = deliveries.troubled();
    }

    public List<PlannedJob> getPlanned() {
        return planned;
    }

    /** Runs that did something, failed or are still running. */
    public List<PastRun> getRuns() {
        return runs.items().stream().filter(run -> !isIdle(run)).toList();
    }

    /** The runs of this page that found nothing to do. */
    public List<PastRun> getIdle() {
        return runs.items().stream().filter(JobsPage::isIdle).toList();
    }

    /** Says whether a run had nothing to do: its message begins with 0 or is empty. */
    static boolean isIdle(PastRun run) {
        var figure = FIGURE.matcher(run.message());
        return run.outcome() == PastRun.Outcome.SUCCEEDED
                && (run.message().isEmpty() || figure.matches() && Long.parseLong(figure.group(1)) == 0);
    }

    public @Nullable String getNext() {
        return runs.next();
    }

    public List<Troubled> getTroubled() {
        return troubled;
    }

    /** The job's name in the words of its plugin. */
    public String name(String owner, String job) {
        return owners.say(owner, "job." + job, job);
    }

    /**
     * What a run did; in the reader's language if its message begins with a number and its plugin has a text for it.
     */
    public String did(PastRun run) {
        var figure = FIGURE.matcher(run.message());
        return figure.matches()
                ? owners.count(
                        run.owner(), "job." + run.job() + ".done", Long.parseLong(figure.group(1)), run.message())
                : run.message();
    }

    /** The colour of an outcome, which is always stated in words, too. */
    public String chip(PastRun.Outcome outcome) {
        return CHIPS.getOrDefault(outcome, "");
    }

    public void retry(UUID delivery) {
        if (faults.free(() -> deliveries.retry(delivery))) {
            Redirect.to(address + "?done=retried");
        }
    }
}
