// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.link.internal;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.partnernetz.contribution.PerPlugin;
import org.partnernetz.kernel.Digests;
import org.partnernetz.kernel.PluginPath;
import org.partnernetz.link.Link;
import org.partnernetz.link.Links;
import org.partnernetz.link.NewLink;
import org.partnernetz.link.host.LinkDoor;
import org.partnernetz.link.internal.LinkRepository.Target;
import org.partnernetz.problem.InvalidException;
import org.partnernetz.problem.NotFoundException;
import org.partnernetz.store.Keys;
import org.partnernetz.tenant.LinkVisit;
import org.partnernetz.tenant.TenantContext;
import org.partnernetz.text.Clean;

/** Makes and opens links. Addresses are stored as hashes; 256 random bits need no slow hash. */
@ApplicationScoped
public class DefaultLinks implements PerPlugin<Links>, LinkDoor {
    private static final String FOLDER = "link";
    private static final int TOKEN_BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    @Inject
    LinkRepository links;

    @Inject
    TenantContext tenant;

    @Inject
    Clock clock;

    @Override
    public Class<Links> service() {
        return Links.class;
    }

    @Override
    public Links of(String plugin) {
        return new OwnLinks(plugin);
    }

    @Override
    public Optional<LinkVisit> open(String organisation, String plugin, String token) {
        var place = "/o/" + organisation + '/' + PluginPath.of(plugin, FOLDER, null);
        return links.open(organisation, plugin, Digests.hex(token), clock.instant())
                .map(found -> new LinkVisit(found.link(), plugin, found.page(), found.item(), place, token));
    }

    private static String token() {
        var bytes = new byte[TOKEN_BYTES];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** The links of one plugin, in the acting organisation. */
    private final class OwnLinks implements Links {
        private final String plugin;

        OwnLinks(String plugin) {
            this.plugin = plugin;
        }

        @Override
        public NewLink make(String page, String item, String recipient, int days) {
            var name = Clean.line(recipient);
            new InvalidException.Check()
                    .text(name, "recipient", RECIPIENT_MAX)
                    .within(days, "days", 1, DAYS_MAX)
                    .orThrow();
            var now = clock.instant();
            var link = new Link(Keys.at(now), name, now, now.plus(Duration.ofDays(days)), null, null);
            var token = token();
            links.add(target(page, item), link, Digests.hex(token));
            var place = "/o/" + tenant.required().slug() + '/' + PluginPath.of(plugin, FOLDER, null);
            return new NewLink(link, place + '/' + page + '/' + token);
        }

        @Override
        public List<Link> of(String page, String item) {
            return links.of(target(page, item));
        }

        @Override
        public void revoke(String page, String item, UUID link) {
            if (!links.revoke(target(page, item), link, clock.instant())) {
                throw new NotFoundException();
            }
        }

        private Target target(String page, String item) {
            return new Target(tenant.required().organisation().value(), plugin, page, item);
        }
    }
}
