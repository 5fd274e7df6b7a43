// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.member.internal;

import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.partnernetz.mail.Button;
import org.partnernetz.mail.Letter;
import org.partnernetz.mail.Mails;
import org.partnernetz.member.host.AddressChanges;
import org.partnernetz.member.internal.ContactRepository.Contact;
import org.partnernetz.tenant.Organisations;
import org.partnernetz.tenant.SystemMember;
import org.partnernetz.tenant.TenantContext;

/**
 * The letters that tell people what happened to their own accounts. Each is written after that, in a transaction of its
 * own; whoever has no address gets none.
 */
@ApplicationScoped
public class AccountLetters {
    private static final Logger LOG = Logger.getLogger(AccountLetters.class);
    private static final String CHANGED = "account-changed";
    private static final String ADDRESS = "address-change";

    @Inject
    ContactRepository contacts;

    @Inject
    Mails mails;

    @Inject
    Organisations organisations;

    @Inject
    TenantContext tenant;

    /** Tells a person; not worth failing, because it has happened already. */
    void tell(UUID person, AccountNews news) {
        try {
            contacts.of(person).ifPresent(contact -> tell(contact, contact.email(), news));
        } catch (RuntimeException e) {
            LOG.errorf(e, "Somebody was not told: %s", news);
        }
    }

    /** Tells it an address that was the person's until now. */
    void tellFormer(UUID person, String former) {
        try {
            contacts.of(person).ifPresent(contact -> tell(contact, former, AccountNews.ADDRESS_CHANGED));
        } catch (RuntimeException e) {
            LOG.error("A former address was not told", e);
        }
    }

    private void tell(Contact contact, @Nullable String to, AccountNews news) {
        if (to != null) {
            send(contact, letter(contact, to, news));
        }
    }

    /** The same as a letter of the acting organisation, for its transaction; empty without an address. */
    Optional<Letter> of(UUID person, AccountNews news) {
        return contacts.of(person)
                .flatMap(contact -> Optional.ofNullable(contact.email()).map(to -> letter(contact, to, news)));
    }

    private static Letter letter(Contact contact, String to, AccountNews news) {
        var words = AccountWords.in(contact.language());
        return Letter.of(CHANGED, to, contact.language())
                .to(contact.person())
                .about(words.changed())
                .says(say(words.hello(), contact.name()), news.in(contact.language()), words.notYou())
                .leadsTo(Button.open(words.toAccount(), "/my/account"));
    }

    /** Asks whoever reads the new address. */
    void askNew(Contact contact, String email, String path) {
        var words = AccountWords.in(contact.language());
        send(contact, asking(contact, email, path).says(say(words.toNew(), AddressChanges.HOURS)));
    }

    /** Asks whoever reads the present address. */
    void askPresent(Contact contact, String present, String email, String path) {
        var words = AccountWords.in(contact.language());
        var text = say(words.toOld(), email, AddressChanges.HOURS);
        send(contact, asking(contact, present, path).says(text, words.ignore()));
    }

    private static Letter asking(Contact contact, String to, String path) {
        var words = AccountWords.in(contact.language());
        return Letter.of(ADDRESS, to, contact.language())
                .to(contact.person())
                .about(words.address())
                .says(say(words.hello(), contact.name()))
                .leadsTo(Button.secret(words.confirm(), path));
    }

    private static String say(String sentence, Object... values) {
        return String.format(Locale.ROOT, sentence, values);
    }

    private void send(Contact contact, Letter letter) {
        var organisation = organisations.find(contact.organisation()).orElseThrow();
        try {
            tenant.callAs(SystemMember.of(organisation), () -> mails.send(letter));
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
