// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.founderguide.internal.contribution;

import java.util.List;

import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.partnernetz.founderguide.internal.check.Checks;
import org.partnernetz.founderguide.internal.project.Founders;
import org.partnernetz.privacy.PersonalRecord;
import org.partnernetz.privacy.spi.PersonalData;
import org.partnernetz.tenant.PersonId;

/**
 * What is stored about a founder: which project is theirs, and what was asked about their residence. Once both are gone
 * the plan is a case with a code, and about nobody.
 */
@Component
public final class FounderData implements PersonalData {
    @Reference
    Founders founders;

    @Reference
    Checks checks;

    @Override
    public List<PersonalRecord> export(PersonId person) {
        return founders.projectsOf(person.value()).stream()
                .map(project -> {
                    var facts = checks.recorded(project.id());
                    return PersonalRecord.of("privacy.project")
                            .with("privacy.title", project.title())
                            .with("privacy.code", project.code())
                            .with("privacy.founder", project.founder())
                            .with("privacy.standing", facts.standing())
                            .with("privacy.ground", facts.ground())
                            .with("privacy.age", facts.age());
                })
                .toList();
    }

    @Override
    public void erase(PersonId person) {
        founders.projectsOf(person.value()).forEach(project -> checks.forget(project.id()));
        founders.forget(person.value());
    }
}
