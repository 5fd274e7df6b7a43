// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.file.internal;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.partnernetz.audit.Audit;
import org.partnernetz.file.Attached;
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

/** Puts files that were let in to their items, within the space of their organisation. */
@ApplicationScoped
@Transactional(rollbackOn = Exception.class)
public class FileShelf {
    private static final long MEGABYTE = 1024L * 1024;

    @Inject
    FileRepository files;

    @Inject
    ContentFolder contents;

    @Inject
    Settings settings;

    @Inject
    TenantContext tenant;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    /** The file of an item with the same content; empty if it may be added. */
    Optional<Attached> present(Item to, Upload file) {
        if (!files.mayChange(to)) {
            throw new NotFoundException();
        }
        var present = files.same(to, file.sha256());
        if (present.isEmpty() && files.of(to).size() >= to.kind().most()) {
            throw new ConflictException("too-many-files");
        }
        return present;
    }

    Attached add(Item to, Upload file) {
        var present = present(to, file);
        return present.isPresent() ? present.get() : store(to, file);
    }

    /** What is refused leaves nothing on disk: the bytes come last. */
    private Attached store(Item to, Upload file) {
        var acting = tenant.required();
        var now = clock.instant();
        var id = Keys.at(now);
        files.add(id, to, file, acting, now);
        refuseBeyondMost(to);
        var space = space(acting);
        if (space.bytes() > space.most()) {
            throw new ConflictException("storage-full");
        }
        contents.store(file, now);
        audit.note("file.added", id.toString(), Map.of("item", to.word() + " " + to.key()));
        return files.find(id).orElseThrow(NotFoundException::new).file();
    }

    /** Counted once more: from the insert on, whoever adds to the same item waits. */
    private void refuseBeyondMost(Item to) {
        if (files.of(to).size() > to.kind().most()) {
            throw new ConflictException("too-many-files");
        }
    }

    <T> T fill(ItemKind kind, List<Upload> brought, Supplier<T> making, Function<T, UUID> key) {
        var made = making.get();
        if (!brought.isEmpty()) {
            var to = new Item(kind, key.apply(made));
            brought.forEach(file -> add(to, file));
        }
        return made;
    }

    /** What the acting member's organisation has stored, and may store. */
    Space space(Acting acting) {
        return files.space(acting.organisation().value(), settings.number(Setting.MOST_MEGABYTES) * MEGABYTE);
    }

    void remove(UUID file) {
        if (!files.remove(file)) {
            throw new NotFoundException();
        }
        audit.note("file.removed", file.toString());
    }
}
