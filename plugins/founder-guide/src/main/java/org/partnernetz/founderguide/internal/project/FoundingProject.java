// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.founderguide.internal.project;

import static org.partnernetz.store.Listed.Use.FILTER;
import static org.partnernetz.store.Listed.Use.SEARCH;
import static org.partnernetz.store.Listed.Use.SORT;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;

import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.partnernetz.founderguide.internal.law.Craft;
import org.partnernetz.privacy.Personal;
import org.partnernetz.store.Keys;
import org.partnernetz.store.Listed;
import org.partnernetz.store.OwnRow;
import org.partnernetz.workflow.Staged;

/**
 * A founder's way from the idea to the market, known by a code and never by a name. A private row of one organisation.
 */
@Entity
@Table(name = "founding_project")
class FoundingProject extends OwnRow implements Staged<Phase> {
    @Listed(SEARCH)
    String code = "";

    @Listed({SEARCH, SORT})
    String title = "";

    @Listed(SEARCH)
    String industry = "";

    @Enumerated(EnumType.STRING)
    LegalForm legalForm = LegalForm.UNDECIDED;

    @Enumerated(EnumType.STRING)
    WorkForm workForm = WorkForm.UNDECIDED;

    @Listed(FILTER)
    @Enumerated(EnumType.STRING)
    Phase phase = Phase.ACCESS;

    /** Municipality of the business, by its official key; empty while unknown. */
    String ags = "";

    @Enumerated(EnumType.STRING)
    Craft.Annex craftAnnex = Craft.Annex.NONE;

    int craftTrade;

    @Enumerated(EnumType.STRING)
    Craft.Route craftRoute = Craft.Route.UNDECIDED;

    UUID adviserId = Keys.NONE;

    /** Who sees and works on it beside the responsible adviser, in the order in which they came. */
    @JdbcTypeCode(SqlTypes.ARRAY)
    Set<UUID> deputies = new LinkedHashSet<>();

    /** The founder's own account, which sees this project and nothing else. */
    @Personal(kept = "until the end of the third year after the year in which the advice ended")
    @Nullable
    UUID founderId;

    /** The invitation whose acceptance makes somebody the founder. */
    @Nullable
    UUID invitationId;

    /** The event that an earlier version made of the first talk. */
    @Nullable
    UUID appointmentId;

    /** Whether the demo invented it. */
    boolean sample;

    Instant openedAt = Instant.EPOCH;

    @Nullable
    LocalDate startedOn;

    @Nullable
    LocalDate reportedOn;

    @Nullable
    LocalDate closedOn;

    @Listed(FILTER)
    @Enumerated(EnumType.STRING)
    @Nullable
    Result result;

    @Override
    public Phase state() {
        return phase;
    }

    @Override
    public void state(Phase next) {
        phase = next;
    }

    @Override
    public String subject() {
        return code;
    }

    void take(ProjectFacts facts) {
        var craft = Objects.requireNonNullElse(facts.craft(), Craft.NONE);
        title = facts.title();
        industry = facts.industry();
        legalForm = facts.legalForm();
        workForm = facts.workForm();
        ags = Objects.requireNonNullElse(facts.ags(), "");
        craftAnnex = craft.annex();
        craftTrade = craft.trade();
        craftRoute = craft.route();
        startedOn = facts.startedOn();
        reportedOn = facts.reportedOn();
    }

    Project toProject(String adviser) {
        return new Project(
                id(),
                code,
                title,
                industry,
                legalForm,
                workForm,
                ags,
                new Craft(craftAnnex, craftTrade, craftRoute),
                phase,
                adviserId,
                adviser,
                List.copyOf(deputies),
                founderId,
                appointmentId,
                openedAt,
                startedOn,
                reportedOn,
                closedOn,
                result);
    }
}
