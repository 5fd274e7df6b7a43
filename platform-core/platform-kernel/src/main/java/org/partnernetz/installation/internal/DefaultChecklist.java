// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.installation.internal;

import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.partnernetz.audit.Audit;
import org.partnernetz.installation.Checklist;
import org.partnernetz.installation.Step;
import org.partnernetz.installation.internal.ChecklistRepository.Missing;
import org.partnernetz.mail.Mails;
import org.partnernetz.problem.NotFoundException;
import org.partnernetz.setting.Setting;
import org.partnernetz.setting.Settings;
import org.partnernetz.tenant.Acting;
import org.partnernetz.tenant.TenantContext;

/** Counts afresh each time, with one statement: whoever mends something sees at once that it is mended. */
@ApplicationScoped
@Transactional(rollbackOn = Exception.class)
public class DefaultChecklist implements Checklist {
    private static final long MEGABYTE = 1024L * 1024;
    private static final int TENTHS = 10;
    private static final int SCARCE_TENTHS = 8;

    @Inject
    ChecklistRepository missing;

    @Inject
    Mails mails;

    @Inject
    Settings settings;

    @Inject
    LastBackup backup;

    @Inject
    TenantContext tenant;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    @Override
    public List<Item> items() {
        var acting = administrator();
        var found = missing.of(acting.organisation().value(), acting.isNetworkAdministrator());
        return Stream.of(Step.values())
                .filter(step -> acting.isNetworkAdministrator() || !step.isOfNetwork())
                .map(step -> item(step, found))
                .toList();
    }

    private Item item(Step step, Missing found) {
        var count = found.counts().getOrDefault(step.word(), 0L);
        var missing = switch (step) {
            case MAIL -> mails.server().configured() ? 0 : 1;
            case BACKUP -> backup.isOld(clock) ? 1 : 0;
            case STORAGE -> scarce(count, settings.number(Setting.MOST_MEGABYTES) * MEGABYTE);
            case PEOPLE -> scarce(count, settings.number(Setting.MOST_PEOPLE));
            default -> count;
        };
        return new Item(step, missing, found.aside().contains(step.word()));
    }

    private static long scarce(long taken, long most) {
        return taken > 0 && taken * TENTHS >= most * SCARCE_TENTHS ? 1 : 0;
    }

    @Override
    public void setAside(Step step, boolean aside) {
        var acting = administrator();
        if (step.isOfNetwork() && !acting.isNetworkAdministrator()) {
            throw new NotFoundException();
        }
        var own = acting.organisation().value();
        if (aside ? missing.setAside(own, step, clock.instant()) : missing.takeUp(own, step)) {
            audit.note(aside ? "setup.set-aside" : "setup.taken-up", step.word());
        }
    }

    private Acting administrator() {
        return tenant.current().filter(Acting::isAdministrator).orElseThrow(NotFoundException::new);
    }
}
