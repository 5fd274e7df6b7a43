// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.inside;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.List;
import java.util.UUID;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.partnernetz.audit.Audit;
import org.partnernetz.audit.AuditEntry;
import org.partnernetz.audit.AuditTrail;
import org.partnernetz.document.IssuedPapers;
import org.partnernetz.document.PaperKind;
import org.partnernetz.document.host.PaperRegister;
import org.partnernetz.link.Links;
import org.partnernetz.paging.PageRequest;
import org.partnernetz.tenant.Acting;
import org.partnernetz.tenant.Role;
import org.partnernetz.time.NetworkDays;

/** With the services as the server hands them to a plugin. */
@DisplayName("What a plugin writes by a service of the core in a transaction that is taken back is gone afterwards:")
class TakenBackForPluginsIT extends InServer {
    private static final String SECRET = "einmal" + UUID.randomUUID().toString().replace("-", "");

    @Inject
    AuditTrail trail;

    @Inject
    PaperRegister papers;

    @Inject
    Clock clock;

    private Acting administrator;
    private Acting member;

    @BeforeEach
    void find() throws Exception {
        administrator = person("fitt", Role.ADMINISTRATOR);
        member = person("fitt", Role.MEMBER);
    }

    @Test
    @OfSlice("audit")
    @DisplayName("an entry in the audit trail")
    void entry() throws Exception {
        takenBack(administrator, () -> {
            asPlugin(Audit.class).note("tried", SECRET);
            assertThat(items()).contains(SECRET);
            return SECRET;
        });
        assertThat(tenant.callAs(administrator, this::items)).doesNotContain(SECRET);
    }

    private List<String> items() {
        return trail.entries(AuditTrail.Filter.all(), PageRequest.first()).items().stream()
                .map(AuditEntry::item)
                .toList();
    }

    @Test
    @OfSlice("document")
    @DisplayName("an issued paper, which anybody with its code can check")
    void paper() throws Exception {
        var code = takenBack(member, () -> {
            var issued = asPlugin(IssuedPapers.class)
                    .issue(
                            PaperKind.byCode("copy"),
                            UUID.randomUUID(),
                            NetworkDays.today(clock).plusDays(10),
                            null);
            assertThat(papers.check(issued, "")).isPresent();
            return issued;
        });
        assertThat(papers.check(code, "")).isEmpty();
    }

    @Test
    @OfSlice("link")
    @DisplayName("a link")
    void link() throws Exception {
        takenBack(member, () -> {
            asPlugin(Links.class).make("page", SECRET, "IHK", 5);
            assertThat(asPlugin(Links.class).of("page", SECRET)).hasSize(1);
            return SECRET;
        });
        assertThat(tenant.callAs(member, () -> asPlugin(Links.class).of("page", SECRET)))
                .isEmpty();
    }
}
