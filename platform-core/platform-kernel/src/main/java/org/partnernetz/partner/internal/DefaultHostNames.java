// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.partner.internal;

import java.time.Clock;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.partnernetz.audit.Audit;
import org.partnernetz.partner.HostName;
import org.partnernetz.partner.HostNames;
import org.partnernetz.partner.internal.HostNameRepository.Kept;
import org.partnernetz.problem.InvalidException;
import org.partnernetz.problem.NotAllowedException;
import org.partnernetz.problem.NotFoundException;
import org.partnernetz.tenant.TenantContext;
import org.partnernetz.tenant.host.DirectoryChanges;
import org.partnernetz.text.Clean;
import org.partnernetz.text.Codes;

/** Only administrators may write; row security enforces it a second time. */
@ApplicationScoped
@Transactional(rollbackOn = Exception.class)
public class DefaultHostNames implements HostNames {

    @Inject
    HostNameRepository names;

    @Inject
    PlatformAddress platform;

    @Inject
    Coordination coordination;

    @Inject
    DirectoryChanges directory;

    @Inject
    TenantContext tenant;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    @Override
    public Optional<HostName> own() {
        return names.of(house()).map(this::shown);
    }

    @Override
    public Optional<HostName> of(String slug) {
        return names.of(coordination.partner(slug).id().value()).map(this::shown);
    }

    private HostName shown(Kept kept) {
        var address = platform.under(kept.host(), kept.active() ? "/" : PROOF);
        return new HostName(kept.host(), TypedHost.shown(kept.host()), address, kept.active());
    }

    @Override
    public HostName ask(String typed) {
        var house = house();
        var host = TypedHost.read(typed).orElseThrow(() -> InvalidException.of("host", "host-name"));
        if (platform.isOwn(host)) {
            throw InvalidException.of("host", "host-platform");
        }
        var former = names.of(house);
        if (former.isPresent() && former.get().host().equals(host)) {
            return shown(former.get());
        }
        names.remove(house);
        if (!names.add(house, host, Codes.fresh(CODE_LENGTH), clock.instant())) {
            throw InvalidException.of("host", "host-taken");
        }
        directory.changed();
        audit.note("organisation.host-asked", host);
        return shown(new Kept(host, false));
    }

    @Override
    public HostName prove(String code) {
        var house = house();
        var kept = names.of(house).orElseThrow(NotFoundException::new);
        if (kept.active()) {
            return shown(kept);
        }
        if (!names.prove(house, Clean.line(code).toUpperCase(Locale.ROOT), clock.instant())) {
            throw InvalidException.of("code", "host-code");
        }
        directory.changed();
        audit.note("organisation.host-active", kept.host());
        return shown(new Kept(kept.host(), true));
    }

    @Override
    public void remove() {
        var house = house();
        names.of(house).ifPresent(kept -> {
            names.remove(house);
            directory.changed();
            audit.note("organisation.host-removed", kept.host());
        });
    }

    @Override
    public void removeOf(String slug) {
        var partner = coordination.partner(slug);
        names.of(partner.id().value()).ifPresent(kept -> {
            names.remove(partner.id().value());
            directory.changed();
            coordination.note(partner, "host-removed", Map.of("host", kept.host()));
        });
    }

    @Override
    public Optional<String> proof(String host) {
        return names.code(host);
    }

    private long house() {
        var acting = tenant.required();
        if (!acting.isAdministrator()) {
            throw new NotAllowedException();
        }
        return acting.organisation().value();
    }
}
