// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.member.internal;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.partnernetz.audit.Audit;
import org.partnernetz.contribution.ForPlugins;
import org.partnernetz.member.Invitation;
import org.partnernetz.member.Invitations;
import org.partnernetz.member.NewInvitation;
import org.partnernetz.member.NewMember;
import org.partnernetz.member.host.Places;
import org.partnernetz.paging.Page;
import org.partnernetz.paging.PageRequest;
import org.partnernetz.problem.ConflictException;
import org.partnernetz.problem.InvalidException;
import org.partnernetz.problem.NotAllowedException;
import org.partnernetz.problem.NotFoundException;
import org.partnernetz.store.Keys;
import org.partnernetz.tenant.Acting;
import org.partnernetz.tenant.Role;
import org.partnernetz.tenant.TenantContext;
import org.partnernetz.text.Clean;

/** Makes invitations, renews and ends them. */
@ApplicationScoped
@ForPlugins(Invitations.class)
@Transactional(rollbackOn = Exception.class)
public class DefaultInvitations implements Invitations {
    private static final Duration OPEN = Duration.ofDays(Invitation.DAYS);
    private static final Duration HOUR = Duration.ofHours(1);
    private static final Set<String> LANGUAGES = Set.of("de", "en");
    private static final String PATH = "/join/";

    @Inject
    InvitationRepository repository;

    @Inject
    AccountRepository accounts;

    @Inject
    MemberRepository members;

    @Inject
    MembershipRules rules;

    @Inject
    Places places;

    @Inject
    MemberLetters letters;

    @Inject
    TenantContext tenant;

    @Inject
    Clock clock;

    @Inject
    Audit audit;

    @Override
    public Page<Invitation> list(PageRequest page) {
        return repository.list(organisation(inviting()), page, clock.instant());
    }

    @Override
    public Invitation get(UUID invitation) {
        return repository
                .find(organisation(inviting()), invitation, clock.instant())
                .orElseThrow(NotFoundException::new);
    }

    @Override
    public Invitation.Issued invite(NewInvitation draft) {
        var acting = inviting(draft.roles());
        check(draft, acting).orThrow();
        places.require(1);
        return make(draft, acting);
    }

    @Override
    public List<InvalidException.Fault> faults(NewInvitation draft) {
        return check(draft, inviting(draft.roles())).faults();
    }

    @Override
    public List<Invitation.Issued> invite(List<NewInvitation> drafts) {
        var check = new InvalidException.Check()
                .that(!drafts.isEmpty(), "people", "required")
                .that(drafts.size() <= LIST_MAX, "people", "too-many", LIST_MAX);
        check.orThrow();
        for (var row = 0; row < drafts.size(); row++) {
            var draft = drafts.get(row);
            check.under("people[" + row + ']', check(draft, inviting(draft.roles())));
        }
        check.orThrow();
        places.require(drafts.size());
        return drafts.stream().map(draft -> make(draft, inviting())).toList();
    }

    private Invitation.Issued make(NewInvitation draft, Acting acting) {
        requireFew(acting);
        var made = invitation(draft, acting);
        checkMails(made, acting);
        var codes = InvitationCodes.fresh(made);
        repository.add(organisation(acting), acting.person().value(), made, codes);
        audit.note("invitation.made", made.id().toString(), Map.of("roles", DefaultMembers.words(made.roles())));
        return issued(made, codes);
    }

    private void requireFew(Acting acting) {
        if (repository.open(organisation(acting), OPEN_MAX, clock.instant()) >= OPEN_MAX) {
            throw new ConflictException("too-many-invitations");
        }
    }

    /** The mails of an organisation are for all who work there: members have few of them sent. */
    private void checkMails(Invitation invitation, Acting acting) {
        if (!acting.isAdministrator()
                && invitation.email() != null
                && repository.mailed(acting, clock.instant().minus(HOUR)) >= MAILS_OF_MEMBER_MAX) {
            throw new ConflictException("too-many-mails-of-yours");
        }
    }

    private InvalidException.Check check(NewInvitation draft, Acting acting) {
        var email = address(draft);
        var check = new InvalidException.Check().text(Clean.line(draft.name()), "name", NewMember.NAME_MAX);
        if (!email.isEmpty()) {
            rules.address(check, email).that(!isMember(email, acting), "email", "already-member");
        }
        rules.roles(check, draft.roles());
        return rules.lastDay(check, draft.lastDay(), draft.roles())
                .that(LANGUAGES.contains(draft.language()), "language", "wrong");
    }

    private static String address(NewInvitation draft) {
        return draft.email() == null ? "" : DefaultSignIn.address(draft.email());
    }

    private Invitation invitation(NewInvitation draft, Acting acting) {
        var email = address(draft);
        var now = clock.instant();
        return new Invitation(
                Keys.at(now),
                Clean.line(draft.name()),
                email.isEmpty() ? null : email,
                draft.roles(),
                MembershipRules.inNetwork(draft.roles(), draft.network()),
                draft.lastDay(),
                draft.language(),
                acting.personName(),
                now,
                now.plus(OPEN),
                Invitation.State.OPEN);
    }

    /** Only administrators learn here whether an address belongs to a member. */
    private boolean isMember(String email, Acting acting) {
        return accounts.at(email)
                .flatMap(person -> members.membership(organisation(acting), person))
                .filter(MembershipEntity::isActive)
                .isPresent();
    }

    @Override
    public Invitation.Issued renew(UUID invitation) {
        var known = get(invitation);
        var acting = inviting(known.roles());
        var now = clock.instant();
        var renewed = known.sent(acting.personName(), now, now.plus(OPEN));
        if (!acting.isAdministrator() && known.email() != null && known.sentAt().isAfter(now.minus(HOUR))) {
            throw new ConflictException("invitation-just-sent");
        }
        checkMails(renewed, acting);
        if (known.state() == Invitation.State.EXPIRED) {
            places.require(1); // one that has ended takes none
            requireFew(acting);
        }
        var codes = InvitationCodes.fresh(renewed);
        if (!repository.renew(organisation(acting), acting.person().value(), renewed, codes)) {
            throw new ConflictException("invitation-closed");
        }
        audit.note("invitation.renewed", invitation.toString());
        return issued(renewed, codes);
    }

    @Override
    public void revoke(UUID invitation) {
        var acting = inviting(get(invitation).roles());
        if (!repository.revoke(organisation(acting), invitation, clock.instant())) {
            throw new ConflictException("invitation-closed");
        }
        audit.note("invitation.revoked", invitation.toString());
    }

    private Invitation.Issued issued(Invitation invitation, InvitationCodes codes) {
        var mailed = codes.mailed();
        if (mailed != null) {
            letters.invited(invitation, PATH + mailed.shown(), tenant.required());
        }
        return new Invitation.Issued(
                invitation, codes.shown().shown(), PATH + codes.shown().shown());
    }

    /** Who may invite with these roles. */
    private Acting inviting(Set<Role> roles) {
        var acting = inviting();
        if (!acting.isAdministrator() && !roles.equals(Set.of(Role.CLIENT))) {
            throw new NotAllowedException();
        }
        return acting;
    }

    private Acting inviting() {
        var acting = tenant.required();
        if (acting.isGuest() || acting.isClient()) {
            throw new NotAllowedException();
        }
        return acting;
    }

    private static long organisation(Acting acting) {
        return acting.organisation().value();
    }
}
