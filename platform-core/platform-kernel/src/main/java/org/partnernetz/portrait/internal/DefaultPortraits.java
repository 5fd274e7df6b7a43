// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.portrait.internal;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.jspecify.annotations.Nullable;
import org.partnernetz.audit.Audit;
import org.partnernetz.portrait.Contact;
import org.partnernetz.portrait.OpeningHours;
import org.partnernetz.portrait.Portrait;
import org.partnernetz.portrait.PortraitDraft;
import org.partnernetz.portrait.PortraitText;
import org.partnernetz.portrait.PortraitText.Kind;
import org.partnernetz.portrait.Portraits;
import org.partnernetz.problem.ConflictException;
import org.partnernetz.problem.InvalidException;
import org.partnernetz.tenant.NewOrganisation;
import org.partnernetz.tenant.Organisations;
import org.partnernetz.tenant.host.DirectoryChanges;
import org.partnernetz.text.Clean;
import org.partnernetz.text.Markdown;

/** Only administrators may write; row security enforces it a second time. */
@ApplicationScoped
@Transactional(rollbackOn = Exception.class)
public class DefaultPortraits implements Portraits {
    private static final Pattern POSTCODE = Pattern.compile("(\\d{5})?");

    @Inject
    PortraitRepository portraits;

    @Inject
    Organisations organisations;

    @Inject
    DirectoryChanges directory;

    @Inject
    House house;

    @Inject
    Markdown markdown;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    @Override
    public Portrait of(String slug) {
        return portraits.of(id(slug));
    }

    private long id(String slug) {
        return organisations.withSlug(slug).id().value();
    }

    @Override
    public Portrait describe(@Nullable Integer seen, PortraitDraft draft) {
        var own = house.own();
        var clean = clean(draft);
        check(clean);
        var hours = OpeningHours.read(clean.hours());
        portraits.rename(own, clean);
        if (!portraits.keep(own, seen, clean, hours, clock.instant())) {
            throw new ConflictException("changed-meanwhile");
        }
        directory.changed();
        audit.note("organisation.described", "");
        return portraits.of(own);
    }

    private static PortraitDraft clean(PortraitDraft draft) {
        var contact = draft.contact();
        return new PortraitDraft(
                Clean.line(draft.name()),
                draft.languages().stream().distinct().toList(),
                draft.territory().stream().distinct().toList(),
                draft.regime(),
                new Contact(
                        Clean.line(contact.street()),
                        Clean.line(contact.postcode()),
                        Clean.line(contact.town()),
                        Clean.line(contact.phone()),
                        Clean.line(contact.email()),
                        Typed.page(contact.website())),
                draft.hours().stream().map(Clean::line).toList(),
                Clean.line(draft.officer()),
                Typed.page(draft.feedback()));
    }

    private static void check(PortraitDraft draft) {
        var contact = draft.contact();
        var check = new InvalidException.Check()
                .text(draft.name(), "name", NewOrganisation.NAME_MAX)
                .fits(contact.street(), "street", Contact.STREET_MAX)
                .that(POSTCODE.matcher(contact.postcode()).matches(), "postcode", "postcode")
                .fits(contact.town(), "town", Contact.TOWN_MAX)
                .fits(draft.officer(), "officer", PortraitDraft.OFFICER_MAX);
        Typed.phone(check, contact.phone(), "phone");
        Typed.email(check, contact.email(), "email");
        Typed.website(check, contact.website(), "website");
        Typed.feedback(check, draft.feedback(), "feedback");
        Typed.languages(check, draft.languages());
        Typed.territory(check, draft.territory());
        check.orThrow();
    }

    @Override
    public List<PortraitText> texts(String slug) {
        var written = portraits.texts(id(slug));
        return Stream.of(Kind.values())
                .map(kind -> PortraitText.of(kind, written))
                .toList();
    }

    @Override
    public PortraitText write(Kind kind, String german, String english, boolean checked) {
        var own = house.own();
        var cleanGerman = Clean.lines(german);
        var cleanEnglish = Clean.lines(english);
        new InvalidException.Check()
                .fits(cleanGerman, "german", kind.max())
                .fits(cleanEnglish, "english", kind.max())
                .orThrow();
        var text = new PortraitText(
                kind, cleanGerman, markdown.toHtml(cleanGerman), cleanEnglish, markdown.toHtml(cleanEnglish), false);
        portraits.keep(own, text, checked, clock.instant());
        audit.note("organisation.text", kind.name().toLowerCase(Locale.ROOT));
        return PortraitText.of(kind, portraits.texts(own));
    }
}
