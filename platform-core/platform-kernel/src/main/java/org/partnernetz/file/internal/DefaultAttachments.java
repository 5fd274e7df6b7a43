// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.file.internal;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.partnernetz.audit.Audit;
import org.partnernetz.file.Attached;
import org.partnernetz.file.Attachments;
import org.partnernetz.file.ItemKind;
import org.partnernetz.file.Space;
import org.partnernetz.file.internal.FileRepository.Item;
import org.partnernetz.form.Upload;
import org.partnernetz.problem.ConflictException;
import org.partnernetz.problem.NotFoundException;
import org.partnernetz.setting.Setting;
import org.partnernetz.setting.Settings;
import org.partnernetz.store.Keys;
import org.partnernetz.tenant.Acting;
import org.partnernetz.tenant.TenantContext;

/** Keeps files within the space of their organisation. */
@ApplicationScoped
@Transactional(rollbackOn = Exception.class)
public class DefaultAttachments implements Attachments {
    private static final long MEGABYTE = 1024L * 1024;

    @Inject
    FileRepository files;

    @Inject
    ContentFolder contents;

    @Inject
    Scanner scanner;

    @Inject
    Settings settings;

    @Inject
    TenantContext tenant;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    @Override
    public List<Attached> of(ItemKind kind, UUID item) {
        return files.of(new Item(kind, item));
    }

    @Override
    public Attached add(ItemKind kind, UUID item, Upload file) {
        var acting = tenant.required();
        var to = new Item(kind, item);
        if (!files.mayChange(to)) {
            throw new NotFoundException();
        }
        var present = files.same(to, file.sha256());
        if (present.isPresent()) {
            return present.get();
        }
        if (files.of(to).size() >= MOST) {
            throw new ConflictException("too-many-files");
        }
        scanner.scan(file);
        return store(to, file, acting);
    }

    private Attached store(Item to, Upload file, Acting acting) {
        var now = clock.instant();
        var id = Keys.at(now);
        contents.store(file, now);
        files.add(id, to, file, acting, now);
        var space = files.space(acting.organisation().value(), most());
        if (space.bytes() > space.most()) {
            throw new ConflictException("storage-full");
        }
        audit.note("file.added", id.toString(), Map.of("item", to.word() + " " + to.key()));
        return files.find(id).orElseThrow(NotFoundException::new).file();
    }

    @Override
    public Opened open(UUID file) {
        var stored = files.find(file).orElseThrow(NotFoundException::new);
        return new Opened(stored.file(), contents.read(stored.hash()).orElseThrow(NotFoundException::new));
    }

    @Override
    public void remove(UUID file) {
        if (!files.remove(file)) {
            throw new NotFoundException();
        }
        audit.note("file.removed", file.toString());
    }

    @Override
    public Space space() {
        var acting = tenant.current()
                .filter(member -> !member.isGuest() && !member.isClient())
                .orElseThrow(NotFoundException::new);
        return files.space(acting.organisation().value(), most());
    }

    private long most() {
        return settings.number(Setting.MOST_MEGABYTES) * MEGABYTE;
    }
}
