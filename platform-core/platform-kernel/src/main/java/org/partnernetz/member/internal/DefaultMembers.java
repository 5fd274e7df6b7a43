// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.member.internal;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.partnernetz.audit.Audit;
import org.partnernetz.contribution.ForPlugins;
import org.partnernetz.fact.Facts;
import org.partnernetz.member.Member;
import org.partnernetz.member.MemberJoined;
import org.partnernetz.member.Members;
import org.partnernetz.member.Membership;
import org.partnernetz.member.MembershipChange;
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
import org.partnernetz.tenant.PersonId;
import org.partnernetz.tenant.Role;
import org.partnernetz.tenant.TenantContext;
import org.partnernetz.text.Clean;

/** Enforces the rules for memberships. */
@ApplicationScoped
@ForPlugins(Members.class)
@Transactional(rollbackOn = Exception.class)
public class DefaultMembers implements Members {
    @Inject
    MemberRepository repository;

    @Inject
    AccountRepository accounts;

    @Inject
    Passwords passwords;

    @Inject
    PasswordRules rules;

    @Inject
    MembershipRules membershipRules;

    @Inject
    Places places;

    @Inject
    TenantContext tenant;

    @Inject
    Clock clock;

    @Inject
    Facts facts;

    @Inject
    Audit audit;

    @Inject
    AccountEventRepository trail;

    @Override
    public Page<Member> list(PageRequest page) {
        var acting = reader();
        return repository.list(organisation(acting), page).map(member -> seen(member, acting));
    }

    @Override
    public Page<Member> clients(PageRequest page) {
        return repository.clients(organisation(administrator()), page);
    }

    @Override
    public Optional<Member> client(String email) {
        tenant.required();
        return repository.client(DefaultSignIn.address(email));
    }

    @Override
    public Member get(PersonId person) {
        var acting = reader();
        return repository
                .find(organisation(acting), person.value())
                .map(member -> seen(member, acting))
                .orElseThrow(NotFoundException::new);
    }

    /** That somebody rests or leaves may tell of an illness: it is no concern of colleagues. */
    private static Member seen(Member member, Acting acting) {
        return acting.isAdministrator() || acting.person().equals(member.person())
                ? member
                : new Member(member.person(), member.name(), member.roles(), member.network(), member.since());
    }

    @Override
    public Map<PersonId, String> names(Set<PersonId> people) {
        var organisation = organisation(reader());
        return people.isEmpty() ? Map.of() : repository.names(organisation, people);
    }

    @Override
    public Member add(NewMember draft) {
        var acting = administrator();
        var email = DefaultSignIn.address(draft.email());
        var check = membershipRules.address(new InvalidException.Check(), email);
        membershipRules.roles(check, draft.roles());
        var known = accounts.at(email);
        var membership = known.flatMap(account -> repository.membership(organisation(acting), account));
        check.that(membership.filter(MembershipEntity::isActive).isEmpty(), "email", "already-member");
        var person = known.orElseGet(() -> addPerson(draft, email, check));
        check.orThrow();
        places.require(1);
        var entity = membership.orElseGet(
                () -> new MembershipEntity(Keys.at(clock.instant()), organisation(acting), person));
        entity.begin(new MembershipChange(draft.roles(), draft.network(), null), clock.instant());
        repository.store(entity);
        facts.tell(new MemberJoined(new PersonId(person), acting.organisation()));
        note(acting, "member.added", person, words(draft.roles()));
        return get(new PersonId(person));
    }

    private UUID addPerson(NewMember draft, String email, InvalidException.Check check) {
        var name = Clean.line(draft.name());
        check.text(name, "name", NewMember.NAME_MAX);
        var acting = tenant.required();
        var own = List.of(email, name, acting.slug(), acting.organisationName());
        rules.check(check, draft.password(), "password", own).orThrow();
        var person = Keys.at(clock.instant());
        repository.addPerson(person, name, draft.roles().contains(Role.CLIENT), clock.instant());
        accounts.add(person, email, passwords.hash(draft.password()));
        return person;
    }

    @Override
    public Member change(PersonId person, MembershipChange change) {
        var acting = administrator();
        var roles = change.roles();
        var check = membershipRules.roles(new InvalidException.Check(), roles);
        membershipRules.lastDay(check, change.lastDay(), roles).orThrow();
        if (!roles.contains(Role.ADMINISTRATOR)) {
            keepAnAdministrator(acting, person);
        }
        membership(acting, person).become(change);
        return noted(acting, "member.changed", person, words(roles));
    }

    @Override
    public Member pause(PersonId person) {
        var acting = administrator();
        keepAnAdministrator(acting, person);
        membership(acting, person).pause(clock.instant());
        return noted(acting, "member.paused", person, "");
    }

    @Override
    public Member resume(PersonId person) {
        var acting = administrator();
        membership(acting, person).resume();
        return noted(acting, "member.resumed", person, "");
    }

    private Member noted(Acting acting, String action, PersonId person, String roles) {
        repository.flush();
        note(acting, action, person.value(), roles);
        return get(person);
    }

    @Override
    public void end(PersonId person) {
        var acting = administrator();
        keepAnAdministrator(acting, person);
        membership(acting, person).end(clock.instant());
        repository.flush();
        note(acting, "member.ended", person.value(), "");
    }

    @Override
    public Page<Member> former(PageRequest page) {
        var oldest = clock.instant().minus(Duration.ofDays(FORMER_DAYS));
        return repository.former(organisation(administrator()), page, oldest);
    }

    @Override
    public Member known(PersonId person) {
        return repository.known(organisation(administrator()), person.value()).orElseThrow(NotFoundException::new);
    }

    @Override
    public Member readmit(PersonId person) {
        var acting = administrator();
        known(person);
        var membership = repository
                .membership(organisation(acting), person.value())
                .filter(former -> !former.isActive())
                .orElseThrow(NotFoundException::new);
        places.require(1);
        var last = membership.last();
        membership.begin(last, clock.instant());
        var member = noted(acting, "member.added", person, words(last.roles()));
        facts.tell(new MemberJoined(person, acting.organisation()));
        return member;
    }

    /** For the organisation, and for the person whom it is about. */
    private void note(Acting acting, String action, UUID person, String roles) {
        audit.note(action, person.toString(), roles.isEmpty() ? Map.of() : Map.of("roles", roles));
        trail.inOrganisation(person, organisation(acting), action, roles, clock.instant());
    }

    @Override
    public List<Membership> mine() {
        return tenant.seats().stream()
                .map(seat -> new Membership(
                        seat.slug(),
                        seat.organisationName(),
                        seat.initials(),
                        seat.roles(),
                        seat.network(),
                        seat.coordination(),
                        seat.unread()))
                .toList();
    }

    @Override
    public Reach networkReach() {
        return repository.networkReach();
    }

    private MembershipEntity membership(Acting acting, PersonId person) {
        return repository
                .membership(organisation(acting), person.value())
                .filter(MembershipEntity::isActive)
                .orElseThrow(NotFoundException::new);
    }

    private void keepAnAdministrator(Acting acting, PersonId leaving) {
        if (repository.lockAdministrators(organisation(acting)).equals(List.of(leaving.value()))) {
            throw new ConflictException("last-administrator");
        }
    }

    /** Who else is there is no concern of a guest's. */
    private Acting reader() {
        var acting = tenant.required();
        if (acting.isGuest()) {
            throw new NotAllowedException();
        }
        return acting;
    }

    private Acting administrator() {
        var acting = tenant.required();
        if (!acting.isAdministrator()) {
            throw new NotAllowedException();
        }
        return acting;
    }

    static String words(Set<Role> roles) {
        return roles.stream().map(Enum::name).sorted().collect(Collectors.joining(", "));
    }

    private static long organisation(Acting acting) {
        return acting.organisation().value();
    }
}
