// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.demo.internal;

import java.time.Clock;
import java.util.Map;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.partnernetz.audit.Audit;
import org.partnernetz.contribution.Contributions;
import org.partnernetz.demo.SampleSheet;
import org.partnernetz.demo.Samples;
import org.partnernetz.plugin.spi.SampleItems;
import org.partnernetz.privacy.Privacy;
import org.partnernetz.problem.ConflictException;
import org.partnernetz.problem.NotFoundException;
import org.partnernetz.tenant.Organisations;
import org.partnernetz.tenant.PersonId;
import org.partnernetz.tenant.SystemMember;
import org.partnernetz.tenant.TenantContext;
import org.partnernetz.tenant.host.DirectoryChanges;

/** Asks plugins to take back what they added, empties the core, and erases the people as everybody is erased. */
@ApplicationScoped
@Transactional(rollbackOn = Exception.class)
public class DefaultSamples implements Samples {
    @Inject
    SampleRepository repository;

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

    @Override
    public boolean areThere() {
        return repository.areThere();
    }

    @Override
    public Optional<SampleSheet> look() {
        if (!tenant.required().isNetworkAdministrator()) {
            throw new NotFoundException();
        }
        return repository.look();
    }

    @Override
    public void remove(long people) {
        var sheet = look().orElseThrow(NotFoundException::new);
        if (sheet.people() != people) {
            throw new ConflictException("changed-meanwhile");
        }
        repository.added().forEach(this::takeBack);
        repository.remove(clock.instant());
        repository.people().forEach(person -> privacy.erase(new PersonId(person)));
        repository.removed(clock.instant());
        directory.changed();
        audit.note(
                "network.samples-removed",
                "",
                Map.of("people", Long.toString(sheet.people()), "topics", Long.toString(sheet.topics())));
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
