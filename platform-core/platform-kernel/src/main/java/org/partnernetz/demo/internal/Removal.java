// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.demo.internal;

import java.time.Clock;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.partnernetz.audit.Audit;
import org.partnernetz.contribution.Contributions;
import org.partnernetz.demo.SampleSheet;
import org.partnernetz.member.host.SampleMembers;
import org.partnernetz.plugin.spi.SampleItems;
import org.partnernetz.privacy.Privacy;
import org.partnernetz.problem.ConflictException;
import org.partnernetz.problem.NotFoundException;
import org.partnernetz.tenant.Organisations;
import org.partnernetz.tenant.PersonId;
import org.partnernetz.tenant.SystemMember;
import org.partnernetz.tenant.TenantContext;
import org.partnernetz.tenant.host.DirectoryChanges;

/**
 * Asks plugins to take back what they added, empties the core, erases the people as everybody is erased, and ends what
 * the demo wrote down of those who stay: all of it or nothing.
 */
@ApplicationScoped
@Transactional(rollbackOn = Exception.class)
public class Removal {
    @Inject
    SampleRepository repository;

    @Inject
    SampleMembers members;

    @Inject
    Contributions contributions;

    @Inject
    Privacy privacy;

    @Inject
    Organisations organisations;

    @Inject
    DirectoryChanges directory;

    @Inject
    TenantContext tenant;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    /** Waits while somebody else does the same, and finds nothing then. */
    void run(long people) {
        repository.lock();
        var sheet = repository.look().orElseThrow(NotFoundException::new);
        check(sheet, people);
        repository.added().forEach(this::takeBack);
        repository.remove(clock.instant());
        repository.people().forEach(person -> privacy.erase(new PersonId(person)));
        repository.endAccess(members.unusable(), clock.instant());
        repository.removed(clock.instant());
        directory.changed();
        audit.note(
                "network.samples-removed",
                "",
                Map.of("people", Long.toString(sheet.people()), "topics", Long.toString(sheet.topics())));
    }

    private static void check(SampleSheet sheet, long people) {
        if (sheet.people() != people) {
            throw new ConflictException("changed-meanwhile");
        }
        if (sheet.demoPassword()) {
            throw new ConflictException("demo-password");
        }
    }

    private void takeBack(SampleRepository.Added added) {
        var acting = SystemMember.of(organisations.withSlug(added.organisation()));
        var seeker = new PersonId(added.seeker());
        try {
            var asked = tenant.callWithin(
                    acting,
                    () -> contributions.ask(added.plugin(), SampleItems.class, (plugin, samples) -> {
                        samples.remove(seeker);
                        return plugin.plugin();
                    }));
            if (asked.isEmpty()) {
                throw new ConflictException("plugin-not-running");
            }
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
