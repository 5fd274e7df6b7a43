// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.founderguide.internal.check;

import java.time.Clock;
import java.util.Objects;
import java.util.UUID;

import jakarta.persistence.EntityManager;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.partnernetz.founderguide.internal.law.ResidenceFacts;
import org.partnernetz.founderguide.internal.project.ProjectRows;
import org.partnernetz.problem.ConflictException;
import org.partnernetz.problem.InvalidException;
import org.partnernetz.problem.NotFoundException;
import org.partnernetz.store.Store;
import org.partnernetz.time.NetworkDays;

/**
 * What is known for the checks of a project.
 *
 * <p>Every method throws {@link NotFoundException} if there is no such project, and every writing one
 * {@link ConflictException} if its advice has ended.
 */
@Component(service = Checks.class)
public final class Checks {
    private final Store store;
    private final Clock clock;

    @Activate
    public Checks(@Reference Store store, @Reference Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    /** Whether it is a free profession is known from the project. */
    public ResidenceFacts residence(UUID project) {
        return store.read(em -> {
            var freelance = ProjectRows.known(em, project).legalForm().freelance();
            return residence(em, project).toFacts(freelance);
        });
    }

    /**
     * Writes down what is known of the founder's residence.
     *
     * @throws InvalidException naming the faulty fields; a body may leave out any of them
     */
    public ResidenceFacts change(UUID project, ResidenceFacts facts) {
        var check = new InvalidException.Check();
        if (facts.age() != null) {
            check.within(facts.age(), "age", ResidenceFacts.AGE_MIN, ResidenceFacts.AGE_MAX);
        }
        check.orThrow();
        return store.write(em -> {
            var freelance = ProjectRows.changeable(em, project).legalForm().freelance();
            var row = residence(em, project);
            row.projectId = project;
            row.take(facts);
            em.persist(row);
            return row.toFacts(freelance);
        });
    }

    public SubsidyFacts subsidies(UUID project) {
        return store.read(em -> {
            ProjectRows.known(em, project);
            return subsidy(em, project).toFacts();
        });
    }

    /** Writes down what is known for the subsidies. */
    public SubsidyFacts change(UUID project, SubsidyFacts facts) {
        facts.check(NetworkDays.today(clock));
        return store.write(em -> {
            ProjectRows.changeable(em, project);
            var row = subsidy(em, project);
            row.projectId = project;
            row.take(facts);
            em.persist(row);
            return row.toFacts();
        });
    }

    private static Residence residence(EntityManager em, UUID project) {
        return Objects.requireNonNullElseGet(em.find(Residence.class, project), Residence::new);
    }

    private static Subsidy subsidy(EntityManager em, UUID project) {
        return Objects.requireNonNullElseGet(em.find(Subsidy.class, project), Subsidy::new);
    }
}
