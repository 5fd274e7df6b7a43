// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.member.internal;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.jspecify.annotations.Nullable;
import org.partnernetz.audit.Audit;
import org.partnernetz.mail.Letter;
import org.partnernetz.member.Invitation;
import org.partnernetz.member.Invitations;
import org.partnernetz.member.MembershipChange;
import org.partnernetz.member.NewInvitation;
import org.partnernetz.member.NewMember;
import org.partnernetz.member.host.JoinRequest;
import org.partnernetz.member.host.JoinRequest.Asking;
import org.partnernetz.member.host.JoinRequests;
import org.partnernetz.paging.Page;
import org.partnernetz.paging.PageRequest;
import org.partnernetz.problem.ConflictException;
import org.partnernetz.problem.InvalidException;
import org.partnernetz.problem.NotAllowedException;
import org.partnernetz.problem.NotFoundException;
import org.partnernetz.store.Keys;
import org.partnernetz.tenant.Acting;
import org.partnernetz.tenant.Organisations;
import org.partnernetz.tenant.TenantContext;
import org.partnernetz.text.Clean;

/** Takes requests for admission, and decides about them. */
@ApplicationScoped
@Transactional(rollbackOn = Exception.class)
public class DefaultJoinRequests implements JoinRequests {
    private static final Set<String> LANGUAGES = Set.of("de", "en");

    @Inject
    JoinRequestRepository repository;

    @Inject
    AttemptRepository attempts;

    @Inject
    Invitations invitations;

    @Inject
    MembershipRules rules;

    @Inject
    MemberLetters letters;

    @Inject
    Organisations organisations;

    @Inject
    TenantContext tenant;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    @Override
    public void ask(Asking asking, String caller) {
        if (!organisations.withSlug(asking.organisation()).isOpen()) {
            throw new NotFoundException();
        }
        var cleaned = new Asking(
                asking.organisation(),
                Clean.line(asking.name()),
                DefaultSignIn.address(asking.email()),
                asking.language(),
                Clean.lines(asking.message()).strip());
        check(cleaned, tenant.person().isPresent()).orThrow();
        attempts.begin(Guesses.askingToJoin(caller), clock.instant());
        if (!repository.ask(Keys.at(clock.instant()), cleaned, clock.instant())) {
            throw new ConflictException("too-many-join-requests");
        }
    }

    private InvalidException.Check check(Asking asking, boolean known) {
        var check = new InvalidException.Check();
        if (!known) {
            check.text(asking.name(), "name", NewMember.NAME_MAX);
            rules.address(check, asking.email())
                    .that(asking.email().isEmpty() || Letter.isAddress(asking.email()), "email", "wrong");
        }
        return check.text(asking.message(), "message", JoinRequest.MESSAGE_MAX)
                .that(LANGUAGES.contains(asking.language()), "language", "wrong");
    }

    @Override
    public List<JoinRequest> mine() {
        return repository.mine(
                tenant.person().orElseThrow(NotFoundException::new).value());
    }

    @Override
    public Page<JoinRequest> list(PageRequest page) {
        return repository.list(administrator().organisation().value(), page);
    }

    @Override
    public JoinRequest get(UUID request) {
        return repository.find(administrator().organisation().value(), request).orElseThrow(NotFoundException::new);
    }

    @Override
    public Invitation.Issued approve(UUID request, MembershipChange membership) {
        var asked = get(request);
        decide(request, null);
        audit.note("join.approved", request.toString());
        return invitations.invite(new NewInvitation(
                asked.name(),
                asked.email(),
                membership.roles(),
                membership.network(),
                membership.lastDay(),
                asked.language()));
    }

    @Override
    public void refuse(UUID request, String reason) {
        var asked = get(request);
        var why = Clean.line(reason);
        new InvalidException.Check().text(why, "reason", JoinRequest.REASON_MAX).orThrow();
        decide(request, why);
        audit.note("join.refused", request.toString());
        if (asked.email() != null) {
            letters.refused(asked, asked.email(), why);
        }
    }

    private void decide(UUID request, @Nullable String reason) {
        var acting = administrator();
        var decision =
                new JoinRequestRepository.Decision(request, acting.person().value(), reason);
        if (!repository.decide(acting.organisation().value(), decision, clock.instant())) {
            throw new ConflictException("join-decided");
        }
    }

    private Acting administrator() {
        var acting = tenant.required();
        if (!acting.isAdministrator()) {
            throw new NotAllowedException();
        }
        return acting;
    }
}
