// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.partner;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;
import org.partnernetz.member.NewMember;
import org.partnernetz.partner.FirstAdministrator;
import org.partnernetz.partner.NewPartner;
import org.partnernetz.partner.PartnerSheet;
import org.partnernetz.partner.SubprojectDraft;
import org.partnernetz.tenant.NetworkRole;
import org.partnernetz.tenant.NewOrganisation;
import org.partnernetz.web.organisation.DistrictChoice;
import org.partnernetz.web.organisation.TongueChoice;

/**
 * A partner to be taken in, as the form has it.
 *
 * @param languages null without a choice, like {@code territory}
 */
public record TypedPartner(
        @NotBlank @Size(max = NewOrganisation.NAME_MAX) String name,
        @Size(max = NewOrganisation.SLUG_MAX) String slug,
        Kind kind,
        Regime regime,
        String carrier,
        @Size(max = NewOrganisation.TASK_MAX) String task,
        @Nullable Part role,
        LocalDate since,
        @Nullable TongueChoice languages,
        @Nullable DistrictChoice territory,
        @Size(max = SubprojectDraft.NAME_MAX) String subproject,
        String plugin,
        @Size(max = SubprojectDraft.TARGET_MAX) String targetGroup,
        @Nullable LocalDate fundedUntil,
        @Size(max = NewMember.NAME_MAX) String administrator,
        @Size(max = NewMember.EMAIL_MAX) String email,
        Speaks language) {
    /** Where the form shows the faults that the service names. */
    static final Map<String, String> FIELDS = Map.of(
            "roleSince", "since",
            "subprojects[0].name", "subproject",
            "subprojects[0].plugin", "plugin",
            "subprojects[0].targetGroup", "targetGroup",
            "subprojects[0].fundedUntil", "fundedUntil",
            "administrator.name", "administrator",
            "administrator.email", "email");

    private static final String COLOR = "#3f5a73";

    /** What an organisation is by law. */
    public enum Kind {
        ASSOCIATION,
        COMPANY,
        PUBLIC_BODY,
        UNIT
    }

    /** Which data protection law an organisation is under. */
    public enum Regime {
        GDPR,
        STATE,
        SGB_X,
        KDG,
        DSG_EKD
    }

    /** The parts in the network that can be given; the coordination is handed over. */
    public enum Part {
        SUBPROJECT,
        STRATEGIC,
        COOPERATION;

        static @Nullable Part of(@Nullable NetworkRole role) {
            return role == null || role == NetworkRole.COORDINATION ? null : valueOf(role.name());
        }
    }

    /** The languages in which the platform writes to people. */
    public enum Speaks {
        DE,
        EN
    }

    /** An empty form for a part. */
    static TypedPartner of(@Nullable Part part, LocalDate today, Speaks language) {
        return new TypedPartner(
                "",
                "",
                Kind.ASSOCIATION,
                Regime.GDPR,
                "",
                "",
                part,
                today,
                null,
                null,
                "",
                "",
                "",
                null,
                "",
                "",
                language);
    }

    /** A form with what another partner is and does. */
    static TypedPartner of(PartnerSheet sheet, LocalDate today, Speaks language) {
        var organisation = sheet.partner().organisation();
        var first = sheet.subprojects().stream().findFirst().map(one -> one.what());
        var carrier = organisation.carrier();
        var task = organisation.task();
        return new TypedPartner(
                "",
                "",
                Kind.valueOf(sheet.kind()),
                Regime.valueOf(sheet.regime()),
                carrier == null ? "" : carrier,
                task == null ? "" : task,
                Part.of(organisation.role()),
                today,
                TongueChoice.of(organisation.languages()),
                DistrictChoice.of(organisation.territory()),
                first.map(SubprojectDraft::name).orElse(""),
                first.map(SubprojectDraft::plugin).orElse(""),
                first.map(SubprojectDraft::targetGroup).orElse(""),
                first.map(SubprojectDraft::fundedUntil).orElse(null),
                "",
                "",
                language);
    }

    NewPartner toPartner() {
        var named = !subproject.isEmpty() || !plugin.isEmpty();
        var person = administrator.isEmpty() && email.isEmpty()
                ? null
                : new FirstAdministrator(
                        administrator,
                        email.isEmpty() ? null : email,
                        language.name().toLowerCase(Locale.ROOT));
        return new NewPartner(organisation(), named ? List.of(toSubproject()) : List.of(), person);
    }

    private NewOrganisation organisation() {
        return new NewOrganisation(
                slug,
                name,
                "",
                COLOR,
                kind.name(),
                regime.name(),
                carrier.isEmpty() ? null : carrier,
                task.isEmpty() ? null : task,
                role == null ? null : NetworkRole.valueOf(role.name()),
                role == null ? null : since,
                TongueChoice.chosen(languages, List.of()),
                DistrictChoice.chosen(territory, List.of()),
                List.of());
    }

    private SubprojectDraft toSubproject() {
        return new SubprojectDraft(
                plugin, subproject, null, null, targetGroup, List.of(), List.of(), since, fundedUntil);
    }
}
