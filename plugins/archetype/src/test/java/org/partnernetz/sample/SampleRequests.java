// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.sample;

import java.util.List;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.partnernetz.audit.Audit;
import org.partnernetz.plugin.PluginAccess;
import org.partnernetz.workflow.Move;
import org.partnernetz.workflow.Staged;
import org.partnernetz.workflow.Wanted;
import org.partnernetz.workflow.Workflow;

/** Requests that go from a draft to a decision. */
@Component(service = SampleRequests.class)
public final class SampleRequests {
    static final Workflow<State, Facts> WAY = Workflow.of("request", State.class, Facts.class)
            .step("submit", State.DRAFT, State.SUBMITTED)
            .needs("no-proof", Facts::proven, "§ 5 Abs. 1 BQFG")
            .step("decide", State.SUBMITTED, State.DECIDED)
            .by("advise")
            .back("withdraw", State.SUBMITTED, State.DRAFT)
            .ends(State.DECIDED)
            .done();

    private final PluginAccess access;
    private final Audit audit;

    @Activate
    public SampleRequests(@Reference PluginAccess access, @Reference Audit audit) {
        this.access = access;
        this.audit = audit;
    }

    /** Where a request stands. */
    public enum State {
        DRAFT,
        SUBMITTED,
        DECIDED
    }

    /** What conditions ask. */
    public record Facts(boolean proven) {}

    /** The buttons of a request. */
    public List<Move> moves(Staged<State> request, Facts facts) {
        return WAY.moves(request.state(), facts, access);
    }

    /** Takes a step; where rows are stored, inside {@code Store.write}. */
    public void move(Staged<State> request, Wanted wanted, Facts facts) {
        WAY.move(request, wanted, facts, access, audit);
    }
}
