// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.founderguide.internal.contribution;

import java.util.List;
import java.util.Set;

import org.osgi.service.component.annotations.Component;
import org.partnernetz.founderguide.internal.aftercare.Aftercare;
import org.partnernetz.founderguide.internal.appointment.Appointments;
import org.partnernetz.founderguide.internal.dossier.CopyLinks;
import org.partnernetz.founderguide.internal.figure.Figures;
import org.partnernetz.founderguide.internal.finance.CapitalNeed;
import org.partnernetz.founderguide.internal.project.May;
import org.partnernetz.link.Links;
import org.partnernetz.notification.spi.NotificationKinds;
import org.partnernetz.plugin.spi.PluginPermissions;
import org.partnernetz.plugin.spi.PluginSettings;
import org.partnernetz.tenant.Role;

/** What the founder guide tells people, who may what, and what an organisation can set. */
@Component
public final class GuideDeclarations implements NotificationKinds, PluginPermissions, PluginSettings {
    static final String STATEMENT_RECEIVED = "statement-received";

    private static final int PERCENT_MAX = 50;

    @Override
    public List<NotificationKinds.Kind> kinds() {
        return List.of(
                new NotificationKinds.Kind(Aftercare.TALK_DUE, "notice.talkDue.label", "notice.talkDue"),
                new NotificationKinds.Kind(Appointments.NEAR, "notice.appointment.label", "notice.appointment"),
                new NotificationKinds.Kind(
                        STATEMENT_RECEIVED, "notice.statementReceived.label", "notice.statementReceived"));
    }

    /**
     * Advisers work on the projects whose team they are in, founders on their own plan, guests on nothing. Who leads,
     * and so sees all projects, is nobody until an organisation says so: a case is not everybody's who keeps the house.
     */
    @Override
    public List<Permission> permissions() {
        return List.of(
                new Permission(
                        May.ADVISE, "permission.advise", Set.of(Role.ADMINISTRATOR, Role.MODERATOR, Role.MEMBER)),
                new Permission(May.LEAD, "permission.lead", Set.of()),
                new Permission(May.PLAN, "permission.plan", Set.of(Role.CLIENT)));
    }

    /** How large the reserve of a capital need is, and how long links live. */
    @Override
    public List<Setting> settings() {
        return List.of(
                Setting.number(Figures.RESERVE, "setting.reservePercent", CapitalNeed.RESERVE_PERCENT, 0, PERCENT_MAX),
                Setting.number(CopyLinks.SETTING, "setting.linkDays", CopyLinks.DAYS, 1, Links.DAYS_MAX));
    }
}
