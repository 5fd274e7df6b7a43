// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.member.internal;

import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Objects;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.partnernetz.mail.Button;
import org.partnernetz.mail.Letter;
import org.partnernetz.mail.Mails;
import org.partnernetz.member.Invitation;
import org.partnernetz.member.host.JoinRequest;
import org.partnernetz.member.host.PasswordResets;
import org.partnernetz.tenant.Acting;
import org.partnernetz.tenant.Organisations;
import org.partnernetz.tenant.PersonId;
import org.partnernetz.tenant.SystemMember;
import org.partnernetz.tenant.TenantContext;
import org.partnernetz.time.NetworkDays;

/** The letters about memberships and accounts. */
@ApplicationScoped
public class MemberLetters {
    private static final String INVITATION = "invitation";
    private static final String REFUSED = "join-refused";
    private static final String RESET = "password-reset";
    private static final String USUAL = "de";

    @Inject
    Mails mails;

    @Inject
    Organisations organisations;

    @Inject
    TenantContext tenant;

    /** Sends an invitation to its address, in the running transaction. */
    void invited(Invitation invitation, String path, Acting by) {
        var words = LetterWords.in(invitation.language());
        mails.send(Letter.of(INVITATION, Objects.requireNonNull(invitation.email()), invitation.language())
                .about(say(words.invited(), by.organisationName()))
                .says(
                        say(words.hello(), invitation.name()),
                        say(words.invitedText(), invitation.madeBy(), by.organisationName()),
                        say(words.ends(), day(invitation, words)))
                .leadsTo(Button.secret(words.join(), path)));
    }

    /** Tells somebody that a request for admission was refused, in the running transaction. */
    void refused(JoinRequest request, String address, String reason) {
        var words = LetterWords.in(request.language());
        mails.send(Letter.of(REFUSED, address, request.language())
                .about(say(words.refused(), request.organisation()))
                .says(say(words.hello(), request.name()), say(words.refusedText(), request.organisation(), reason)));
    }

    private static String say(String sentence, Object... values) {
        return String.format(Locale.ROOT, sentence, values);
    }

    private static String day(Invitation invitation, LetterWords words) {
        var locale = Locale.forLanguageTag(invitation.language());
        return DateTimeFormatter.ofPattern(words.day(), locale).format(NetworkDays.of(invitation.until()));
    }

    /** Sends a way back in, in a transaction of its own and in the frame of the person's organisation. */
    void reset(ResetRepository.Asked asked, String path) {
        var organisation = organisations.find(asked.organisation()).orElseThrow();
        var language = Objects.requireNonNullElse(asked.language(), USUAL);
        var words = LetterWords.in(language);
        var letter = Letter.of(RESET, asked.email(), language)
                .to(new PersonId(asked.person()))
                .about(words.reset())
                .says(say(words.hello(), asked.name()), say(words.resetText(), PasswordResets.MINUTES), words.ignore())
                .leadsTo(Button.secret(words.choose(), path));
        try {
            tenant.callAs(SystemMember.of(organisation), () -> mails.send(letter));
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
