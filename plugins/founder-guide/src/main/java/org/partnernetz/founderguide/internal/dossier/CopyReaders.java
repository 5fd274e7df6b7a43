// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.founderguide.internal.dossier;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.partnernetz.audit.Audit;
import org.partnernetz.problem.InvalidException;
import org.partnernetz.problem.InvalidException.Fault;
import org.partnernetz.problem.NotFoundException;
import org.partnernetz.store.Keys;
import org.partnernetz.store.Store;
import org.partnernetz.tenant.Organisation;
import org.partnernetz.tenant.Organisations;
import org.partnernetz.time.NetworkDays;

/**
 * Who of the network may read a copy, and until when.
 *
 * <p>Every method throws {@link NotFoundException} if the acting organisation has no such copy of its own.
 */
@Component(service = CopyReaders.class)
public final class CopyReaders {
    public static final int DAYS = 28;
    public static final int DAYS_MAX = 180;

    private final Store store;
    private final CopyViews views;
    private final Organisations organisations;
    private final Audit audit;
    private final Clock clock;

    @Activate
    public CopyReaders(
            @Reference Store store,
            @Reference CopyViews views,
            @Reference Organisations organisations,
            @Reference Audit audit,
            @Reference Clock clock) {
        this.store = store;
        this.views = views;
        this.organisations = organisations;
        this.audit = audit;
        this.clock = clock;
    }

    /** Who can be given a copy: the other organisations of the network. */
    public List<Organisation> expertBodies() {
        return organisations.all().stream()
                .filter(other -> other.id().value() != views.acting())
                .toList();
    }

    /**
     * Gives an expert body the copy to read, or gives it longer or shorter.
     *
     * @throws InvalidException naming the faulty fields
     */
    public Copy share(UUID copy, String body, LocalDate until) {
        return store.write(em -> {
            var rows = new CopyRows(em);
            var frozen = views.own(rows.get(copy));
            var reader = expertBody(body).id().value();
            check(until);
            var row = rows.share(copy, reader).orElseGet(() -> {
                var fresh = new CopyShare();
                fresh.id = Keys.at(clock.instant());
                fresh.organisationId = frozen.organisationId;
                fresh.copyId = copy;
                fresh.projectId = frozen.projectId;
                fresh.bodyId = reader;
                em.persist(fresh);
                return fresh;
            });
            row.until = until;
            em.flush();
            audit.note("copy.shared", frozen.code, Map.of("organisation", body, "until", until.toString()));
            return views.shown(frozen, rows);
        });
    }

    /** Takes a copy back from an organisation. */
    public Copy withdraw(UUID copy, String body) {
        return store.write(em -> {
            var rows = new CopyRows(em);
            var frozen = views.own(rows.get(copy));
            rows.share(copy, expertBody(body).id().value()).ifPresent(em::remove);
            em.flush();
            return views.shown(frozen, rows);
        });
    }

    private void check(LocalDate until) {
        var today = NetworkDays.today(clock);
        new InvalidException.Check()
                .that(!until.isBefore(today), "until", "in-the-past")
                .that(!until.isAfter(today.plusDays(DAYS_MAX)), "until", "too-long-shared")
                .orThrow();
    }

    private Organisation expertBody(String slug) {
        return expertBodies().stream()
                .filter(other -> other.slug().equals(slug))
                .findFirst()
                .orElseThrow(() -> new InvalidException(List.of(new Fault("organisation", "wrong", ""))));
    }
}
