// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.founderguide.internal.project;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.TenantId;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.partnernetz.founderguide.internal.law.Craft;
import org.partnernetz.privacy.Personal;
import org.partnernetz.text.Clean;

/**
 * A founder's way from the idea to the market, known by a code and never by a name. A private row of one organisation.
 */
@Entity
@Table(name = "founding_project")
class FoundingProject {
    @Id
    UUID id = new UUID(0, 0);

    @TenantId
    @Nullable
    Long organisationId;

    String code = "";
    String title = "";
    String industry = "";

    @Enumerated(EnumType.STRING)
    LegalForm legalForm = LegalForm.UNDECIDED;

    @Enumerated(EnumType.STRING)
    WorkForm workForm = WorkForm.UNDECIDED;

    @Enumerated(EnumType.STRING)
    Phase phase = Phase.ACCESS;

    /** Municipality of the business, by its official key; empty while unknown. */
    String ags = "";

    @Enumerated(EnumType.STRING)
    Craft.Annex craftAnnex = Craft.Annex.NONE;

    int craftTrade;

    @Enumerated(EnumType.STRING)
    Craft.Route craftRoute = Craft.Route.UNDECIDED;

    UUID adviserId = new UUID(0, 0);

    /** Who sees and works on it beside the responsible adviser, in the order in which they came. */
    @JdbcTypeCode(SqlTypes.ARRAY)
    Set<UUID> deputies = new LinkedHashSet<>();

    /** The founder's own account, which sees this project and nothing else. */
    @Personal(kept = "until the end of the third year after the year in which the advice ended")
    @Nullable
    UUID founderId;

    /** The event that an earlier version made of the first talk. */
    @Nullable
    UUID appointmentId;

    Instant openedAt = Instant.EPOCH;

    @Nullable
    LocalDate startedOn;

    @Nullable
    LocalDate reportedOn;

    @Nullable
    LocalDate closedOn;

    @Enumerated(EnumType.STRING)
    @Nullable
    Result result;

    @Version
    int version;

    /** Takes over facts that were found to be right. */
    void take(ProjectChange change) {
        title = Clean.line(change.title());
        industry = Clean.line(change.industry());
        legalForm = change.legalForm();
        workForm = change.workForm();
        ags = change.ags();
        craftAnnex = change.craft().annex();
        craftTrade = change.craft().trade();
        craftRoute = change.craft().route();
        startedOn = change.startedOn();
        reportedOn = change.reportedOn();
    }

    Project toProject(String adviser) {
        return new Project(
                id,
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
