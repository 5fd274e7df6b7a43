// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.founderguide.internal.dossier;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.partnernetz.audit.Audit;
import org.partnernetz.problem.InvalidException;
import org.partnernetz.problem.NotFoundException;
import org.partnernetz.store.Keys;
import org.partnernetz.store.Store;
import org.partnernetz.tenant.Organisations;
import org.partnernetz.tenant.TenantContext;
import org.partnernetz.time.NetworkDays;

/**
 * Who of the network may read a copy, and until when.
 *
 * <p>Every method throws {@link NotFoundException} if the acting organisation has no such copy of its own.
 */
@Component(service = CopyReaders.class)
public final class CopyReaders {
    public static final int DAYS = 28;
    private static final int DAYS_MAX = 180;

    @Reference
    Store store;

    @Reference
    Copies copies;

    @Reference
    Organisations organisations;

    @Reference
    TenantContext tenant;

    @Reference
    Audit audit;

    @Reference
    Clock clock;

    /** Until when somebody may read a copy. */
    public record Reader(
            @NotNull @Schema(description = "At most 180 days from now.", examples = "2027-01-05")
            LocalDate until) {}

    /** Who can be given a copy: the other organisations of the network, by their slugs. */
    public Map<String, String> expertBodies() {
        var acting = tenant.required().organisation();
        var names = new LinkedHashMap<String, String>();
        organisations.all().stream()
                .filter(other -> !other.id().equals(acting))
                .forEach(other -> names.put(other.slug(), other.name()));
        return names;
    }

    /**
     * Gives an expert body the copy to read, or gives it longer or shorter.
     *
     * @throws InvalidException naming the faulty fields
     */
    public Copy share(UUID id, String slug, LocalDate until) {
        return store.write(em -> {
            var copy = copies.own(id);
            var body = expertBody(slug);
            var today = NetworkDays.today(clock);
            new InvalidException.Check()
                    .that(!until.isBefore(today), "until", "in-the-past")
                    .that(!until.isAfter(today.plusDays(DAYS_MAX)), "until", "too-long-shared")
                    .orThrow();
            var share = copy.share(body).orElseGet(() -> {
                var fresh = CopyShare.of(copy, body, Keys.at(clock.instant()));
                em.persist(fresh);
                copy.shares.add(fresh);
                return fresh;
            });
            share.until = until;
            audit.note("copy.shared", copy.code, Map.of("organisation", slug, "until", until.toString()));
            return copies.shown(copy);
        });
    }

    /** Takes a copy back from an organisation. */
    public Copy withdraw(UUID id, String slug) {
        return store.write(em -> {
            var copy = copies.own(id);
            copy.share(expertBody(slug)).ifPresent(share -> {
                em.remove(share);
                copy.shares.remove(share);
            });
            return copies.shown(copy);
        });
    }

    private long expertBody(String slug) {
        try {
            var body = organisations.withSlug(slug).id();
            if (!body.equals(tenant.required().organisation())) {
                return body.value();
            }
        } catch (NotFoundException e) {
            // Told as any organisation that cannot be given it.
        }
        throw InvalidException.of("organisation", "wrong");
    }
}
