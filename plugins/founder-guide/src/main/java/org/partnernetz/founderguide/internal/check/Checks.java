// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.founderguide.internal.check;

import java.time.Clock;
import java.util.UUID;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.partnernetz.founderguide.internal.law.ResidenceFacts;
import org.partnernetz.founderguide.internal.project.LegalForm;
import org.partnernetz.founderguide.internal.project.ProjectRows;
import org.partnernetz.founderguide.internal.project.Today;
import org.partnernetz.problem.ConflictException;
import org.partnernetz.problem.InvalidException;
import org.partnernetz.problem.NotFoundException;
import org.partnernetz.store.Store;

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
            var freelance = ProjectRows.known(em, project).legalForm() == LegalForm.FREELANCE;
            var row = em.find(Residence.class, project);
            return (row == null ? new Residence() : row).toFacts(freelance);
        });
    }

    /** Writes down what is known of the founder's residence. */
    public ResidenceFacts change(UUID project, ResidenceFacts facts) {
        if (facts.age() != null) {
            new InvalidException.Check()
                    .within(facts.age(), "age", ResidenceFacts.AGE_MIN, ResidenceFacts.AGE_MAX)
                    .orThrow();
        }
        return store.write(em -> {
            var freelance = ProjectRows.changeable(em, project).legalForm() == LegalForm.FREELANCE;
            var known = em.find(Residence.class, project);
            var row = known == null ? new Residence() : known;
            row.take(facts);
            if (known == null) {
                row.projectId = project;
                em.persist(row);
            }
            return row.toFacts(freelance);
        });
    }

    public SubsidyFacts subsidies(UUID project) {
        return store.read(em -> {
            ProjectRows.known(em, project);
            var row = em.find(Subsidy.class, project);
            return row == null ? SubsidyFacts.NONE : row.toFacts();
        });
    }

    /** Writes down what is known for the subsidies. */
    public SubsidyFacts change(UUID project, SubsidyFacts facts) {
        facts.check(Today.by(clock));
        return store.write(em -> {
            ProjectRows.changeable(em, project);
            var known = em.find(Subsidy.class, project);
            var row = known == null ? new Subsidy() : known;
            row.take(facts);
            if (known == null) {
                row.projectId = project;
                em.persist(row);
            }
            return row.toFacts();
        });
    }
}
