// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.inside;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.util.Locale;
import java.util.Set;

import jakarta.inject.Inject;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.partnernetz.audit.AuditTrail;
import org.partnernetz.installation.internal.InstallationRepository;
import org.partnernetz.legal.LegalTexts;
import org.partnernetz.legal.LegalTexts.Kind;
import org.partnernetz.paging.PageRequest;
import org.partnernetz.partner.Partners;
import org.partnernetz.privacy.Privacy;
import org.partnernetz.problem.NotAllowedException;
import org.partnernetz.problem.NotFoundException;
import org.partnernetz.statistics.Figure;
import org.partnernetz.statistics.ReportingPeriod;
import org.partnernetz.statistics.ReportingPeriod.Length;
import org.partnernetz.statistics.Statistics;
import org.partnernetz.tenant.Acting;
import org.partnernetz.tenant.Role;
import org.partnernetz.time.NetworkDays;

/** With memberships as the server reads them from its own database. */
@DisplayName("The server's own security")
class DeniedIT extends InServer {

    @Inject
    AuditTrail trail;

    @Inject
    LegalTexts texts;

    @Inject
    Partners partners;

    @Inject
    Privacy privacy;

    @Inject
    Statistics statistics;

    @Inject
    InstallationRepository installation;

    @Inject
    Clock clock;

    @Test
    @OfSlice({"member", "audit", "privacy"})
    @DisplayName("denies to a member what administrators do: memberships, the audit trail, erasing")
    void toAMember() throws Exception {
        var somebody = person("fitt", Role.ADMINISTRATOR).person();
        tenant.callAs(person("fitt", Role.MEMBER), () -> {
            assertThatThrownBy(() -> members.change(somebody, Set.of(Role.GUEST), false))
                    .isInstanceOf(NotAllowedException.class);
            assertThatThrownBy(() -> trail.entries(AuditTrail.Filter.all(), PageRequest.first()))
                    .isInstanceOf(NotAllowedException.class);
            assertThatThrownBy(() -> privacy.erase(somebody)).isInstanceOf(NotFoundException.class);
            return somebody;
        });
    }

    @Test
    @OfSlice({"legal", "partner"})
    @DisplayName("denies to an organisation's administrator what is the network's")
    void toAnAdministrator() throws Exception {
        tenant.callAs(person("fitt", Role.ADMINISTRATOR), () -> {
            assertThatThrownBy(() -> partners.list(Partners.Filter.all(), PageRequest.first()))
                    .isInstanceOf(NotFoundException.class);
            assertThatThrownBy(() -> texts.write(Kind.IMPRINT, "x", "x")).isInstanceOf(NotAllowedException.class);
            return Kind.IMPRINT;
        });
    }

    @Test
    @OfSlice("statistics")
    @DisplayName("denies figures to a guest; for a member each is measured in a thread of its own")
    void figures() throws Exception {
        var member = person("fitt", Role.MEMBER);
        var month = ReportingPeriod.containing(NetworkDays.today(clock), Length.MONTH);
        assertThat(tenant.callAs(member, () -> statistics.figures(month, Locale.GERMAN)))
                .filteredOn(figure -> figure.owner().equals("core"))
                .isNotEmpty()
                .extracting(Figure::gap)
                .containsOnlyNulls();
        tenant.callAs(as(member, Role.GUEST), () -> {
            assertThatThrownBy(() -> statistics.figures(month, Locale.GERMAN)).isInstanceOf(NotFoundException.class);
            return month;
        });
    }

    private static Acting as(Acting acting, Role role) {
        return new Acting(
                acting.organisation(),
                acting.slug(),
                acting.organisationName(),
                acting.person(),
                acting.personName(),
                Set.of(role),
                false,
                false);
    }

    @Test
    @OfSlice("privacy")
    @DisplayName("tells people what is kept of them, and nobody without a name")
    void tellsPeople() throws Exception {
        var member = person("fitt", Role.MEMBER);
        assertThat(tenant.callAs(member, () -> privacy.mine(Locale.GERMAN)))
                .filteredOn(holding -> holding.organisation().isEmpty())
                .singleElement()
                .satisfies(own -> assertThat(own.records().toString()).contains(member.personName()));
        assertThatThrownBy(() -> privacy.mine(Locale.GERMAN)).isInstanceOf(NotFoundException.class);
    }

    @Test
    @OfSlice("installation")
    @DisplayName("reaches the database by both pools, and does not begin again what is installed")
    void isInstalled() {
        installation.ping();
        installation.pingAsSignIn();
        assertThat(installation.isEmptyAndMine()).isFalse();
        assertThat(installation.isBrokenOff()).isFalse();
    }
}
