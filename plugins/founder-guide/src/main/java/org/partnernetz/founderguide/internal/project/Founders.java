// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.founderguide.internal.project;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.EntityManager;

import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicyOption;
import org.partnernetz.member.Members;
import org.partnernetz.plugin.PluginAccess;
import org.partnernetz.problem.ConflictException;
import org.partnernetz.problem.InvalidException;
import org.partnernetz.problem.InvalidException.Fault;
import org.partnernetz.problem.NotFoundException;
import org.partnernetz.store.Store;

/** Which project is whose: a founder with an account sees one project of an organisation, and nothing else of it. */
@Component(service = Founders.class)
public final class Founders {
    private final Store store;
    private final Members members;
    private final PluginAccess access;
    private final @Nullable FounderInvitation invitation;

    @Activate
    public Founders(
            @Reference Store store,
            @Reference Members members,
            @Reference PluginAccess access,
            @Reference(cardinality = ReferenceCardinality.OPTIONAL, policyOption = ReferencePolicyOption.GREEDY)
                    @Nullable
                    FounderInvitation invitation) {
        this.store = store;
        this.members = members;
        this.access = access;
        this.invitation = invitation;
    }

    /** Whether somebody without an account can be invited. */
    public boolean mayInvite() {
        return invitation != null;
    }

    /**
     * Invites somebody without an account to a project.
     *
     * @throws InvalidException if this address has an account already: {@link #link} gives it the project
     * @throws NotFoundException if there is no such project, for others than advisers, and while nobody can be invited
     * @throws ConflictException if its advice has ended
     */
    public void invite(UUID project, String email) {
        May.advise(access);
        var inviting = Optional.ofNullable(invitation).orElseThrow(NotFoundException::new);
        store.write(em -> {
            ProjectRows.open(em, project);
            if (members.client(email).isPresent()) {
                throw fault("has-an-account");
            }
            inviting.invite(project, email);
            return project;
        });
    }

    /**
     * Gives a project to the advice-seeker with this e-mail address, who told it to the adviser.
     *
     * @throws InvalidException if there is none, or the person has another project here
     * @throws NotFoundException if there is no such project, or for others than advisers
     * @throws ConflictException if its advice has ended
     */
    public void link(UUID project, String email) {
        May.advise(access);
        store.write(em -> {
            var row = ProjectRows.open(em, project);
            var founder = members.client(email).orElseThrow(() -> fault("unknown-founder"));
            var person = founder.person().value();
            if (of(em, person).stream().anyMatch(other -> !other.id.equals(project))) {
                throw fault("has-a-project");
            }
            row.founderId = person;
            return row.id;
        });
    }

    /** Takes a project back from its founder; what was written stays. */
    public void unlink(UUID project) {
        May.advise(access);
        store.write(em -> {
            ProjectRows.open(em, project).founderId = null;
            return project;
        });
    }

    /** The projects of a founder, open or not. */
    public List<Project> projectsOf(UUID person) {
        return store.read(
                em -> of(em, person).stream().map(row -> row.toProject("")).toList());
    }

    /** Forgets whose the projects of a person were. */
    public void forget(UUID person) {
        store.write(em -> {
            of(em, person).forEach(row -> row.founderId = null);
            return person;
        });
    }

    private static List<FoundingProject> of(EntityManager em, @Nullable UUID person) {
        return em.createQuery("from FoundingProject p where p.founderId = :person", FoundingProject.class)
                .setParameter("person", person)
                .getResultList();
    }

    private static InvalidException fault(String code) {
        return new InvalidException(List.of(new Fault("email", code, "")));
    }
}
