// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.legal.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.partnernetz.audit.AuditTrail;
import org.partnernetz.audit.AuditTrail.Filter;
import org.partnernetz.fixture.World;
import org.partnernetz.legal.LegalTexts;
import org.partnernetz.legal.LegalTexts.Kind;
import org.partnernetz.legal.LegalTexts.LegalText;
import org.partnernetz.paging.PageRequest;
import org.partnernetz.problem.InvalidException;
import org.partnernetz.problem.NotAllowedException;
import org.partnernetz.problem.NotFoundException;
import org.partnernetz.tenant.Acting;
import org.partnernetz.tenant.Organisation;
import org.partnernetz.tenant.Role;

@DisplayName("Legal texts")
class LegalTextsTest {
    private static final World WORLD = World.inSharedDatabase();
    private static final Organisation COORDINATION = WORLD.organisation("legal-coordination");
    private static final LegalTexts TEXTS = WORLD.get(LegalTexts.class);

    @Test
    @DisplayName("are empty until the network's administrators write them, then everybody reads them")
    void written() {
        assertThat(TEXTS.get(Kind.ACCESSIBILITY)).isEqualTo(new LegalText(Kind.ACCESSIBILITY, "", "", "", ""));

        WORLD.as(
                ofCoordination(Role.ADMINISTRATOR),
                () -> TEXTS.write(Kind.PRIVACY, "# Datenschutz\n\n*Hinweis* <script>alert(1)</script>", " "));

        var text = TEXTS.get(Kind.PRIVACY);
        assertThat(text.germanHtml())
                .contains("<h3>Datenschutz</h3>", "<em>Hinweis</em>")
                .doesNotContain("<script");
        assertThat(text.english()).isEmpty();
        assertThat(text.englishHtml()).isEmpty();
        assertThat(TEXTS.all()).extracting(LegalText::kind).containsExactly(Kind.values());
    }

    @Test
    @DisplayName("are written by nobody else")
    void refused() {
        var other = WORLD.organisation("legal");

        assertThatThrownBy(() -> WORLD.as(World.administratorOf(other), LegalTextsTest::write))
                .isInstanceOf(NotAllowedException.class);
        assertThatThrownBy(() -> WORLD.as(ofCoordination(Role.MEMBER), LegalTextsTest::write))
                .isInstanceOf(NotAllowedException.class);
        assertThatThrownBy(LegalTextsTest::write).isInstanceOf(NotFoundException.class);
    }

    private static Acting ofCoordination(Role role) {
        var administrator = World.administratorOf(COORDINATION);
        return new Acting(
                administrator.organisation(),
                administrator.slug(),
                administrator.organisationName(),
                administrator.person(),
                "",
                Set.of(role),
                true,
                true);
    }

    @Test
    @DisplayName("leave a trace when they are changed, and fit into their column")
    void audited() {
        WORLD.as(ofCoordination(Role.ADMINISTRATOR), LegalTextsTest::write);

        var newest = WORLD.as(
                ofCoordination(Role.ADMINISTRATOR),
                () -> WORLD.get(AuditTrail.class)
                        .entries(Filter.all(), new PageRequest(null, 1))
                        .items()
                        .get(0));
        assertThat(newest.action()).isEqualTo("network.legal-text");
        assertThat(newest.item()).isEqualTo("imprint");
        var tooLong = "a".repeat(LegalTexts.TEXT_MAX + 1);
        assertThatThrownBy(() ->
                        WORLD.as(ofCoordination(Role.ADMINISTRATOR), () -> TEXTS.write(Kind.IMPRINT, tooLong, tooLong)))
                .isInstanceOfSatisfying(
                        InvalidException.class,
                        invalid -> assertThat(invalid.faults())
                                .extracting(fault -> fault.field())
                                .containsExactly("german", "english"));
    }

    private static LegalText write() {
        return TEXTS.write(Kind.IMPRINT, "Text", "Text");
    }
}
