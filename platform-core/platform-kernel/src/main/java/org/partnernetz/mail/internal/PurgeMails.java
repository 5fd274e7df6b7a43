// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.mail.internal;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.partnernetz.job.spi.NightlyPurges;
import org.partnernetz.setting.Setting;
import org.partnernetz.setting.Settings;
import org.partnernetz.tenant.TenantContext;

/** Gives up what was tried for too long, and forgets what need not be known any longer. */
@ApplicationScoped
public class PurgeMails implements NightlyPurges {

    @Inject
    CarryRepository mails;

    @Inject
    Settings settings;

    @Inject
    TenantContext tenant;

    @Inject
    Clock clock;

    @Override
    public List<Purge> purges() {
        return List.of(
                new Purge("give-up-mails", "mails", () -> mails.giveUp(organisation(), clock.instant())),
                new Purge(
                        "purge-mail-texts",
                        "texts",
                        () -> mails.forgetTexts(organisation(), before(Setting.MAIL_TEXT_DAYS))),
                new Purge("purge-mails", "mails", () -> mails.purge(organisation(), before(Setting.MAIL_DAYS))));
    }

    private long organisation() {
        return tenant.required().organisation().value();
    }

    private Instant before(Setting days) {
        return clock.instant().minus(Duration.ofDays(settings.number(days)));
    }
}
