// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.legal.internal;

import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.partnernetz.audit.Audit;
import org.partnernetz.legal.LegalTexts;
import org.partnernetz.problem.InvalidException;
import org.partnernetz.problem.NotAllowedException;
import org.partnernetz.tenant.TenantContext;
import org.partnernetz.text.Clean;
import org.partnernetz.text.Markdown;

/** Only administrators of the coordination may write; row security enforces it a second time. */
@ApplicationScoped
@Transactional(rollbackOn = Exception.class)
public class DefaultLegalTexts implements LegalTexts {

    @Inject
    LegalTextRepository texts;

    @Inject
    TenantContext tenant;

    @Inject
    Markdown markdown;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    @Override
    public LegalText get(Kind kind) {
        return in(texts.of(Set.of(kind)), kind);
    }

    @Override
    public List<LegalText> all() {
        var written = texts.of(EnumSet.allOf(Kind.class));
        return Stream.of(Kind.values()).map(kind -> in(written, kind)).toList();
    }

    private static LegalText in(List<LegalText> written, Kind kind) {
        return written.stream()
                .filter(text -> text.kind() == kind)
                .findFirst()
                .orElseGet(() -> new LegalText(kind, "", "", "", ""));
    }

    @Override
    public LegalText write(Kind kind, String german, String english) {
        if (!tenant.required().isNetworkAdministrator()) {
            throw new NotAllowedException();
        }
        var cleanGerman = Clean.lines(german);
        var cleanEnglish = Clean.lines(english);
        new InvalidException.Check()
                .fits(cleanGerman, "german", TEXT_MAX)
                .fits(cleanEnglish, "english", TEXT_MAX)
                .orThrow();
        var text = new LegalText(
                kind, cleanGerman, markdown.toHtml(cleanGerman), cleanEnglish, markdown.toHtml(cleanEnglish));
        texts.keep(text, clock.instant());
        audit.note("network.legal-text", kind.name().toLowerCase(Locale.ROOT));
        return text;
    }
}
