// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.file.internal;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.partnernetz.file.Attached;
import org.partnernetz.file.Attachments;
import org.partnernetz.file.ItemKind;
import org.partnernetz.file.Space;
import org.partnernetz.file.internal.FileRepository.Item;
import org.partnernetz.file.internal.FileRepository.Stored;
import org.partnernetz.form.Upload;
import org.partnernetz.problem.NotFoundException;
import org.partnernetz.tenant.OrganisationId;
import org.partnernetz.tenant.TenantContext;

/**
 * Lets files in. It begins no transaction of its own: while the scanner looks at a file, nothing waits in the database.
 */
@ApplicationScoped
public class DefaultAttachments implements Attachments {
    private static final String FIELD = "file";

    @Inject
    FileRepository files;

    @Inject
    FileShelf shelf;

    @Inject
    ContentFolder contents;

    @Inject
    Scanner scanner;

    @Inject
    DailyShare share;

    @Inject
    FileSettings settings;

    @Inject
    TenantContext tenant;

    @Override
    public List<Attached> of(ItemKind kind, UUID item) {
        return files.of(new Item(kind, item));
    }

    @Override
    public Attached add(ItemKind kind, UUID item, Upload file) {
        var to = new Item(kind, item);
        var present = shelf.present(to, file);
        if (present.isPresent()) {
            return present.get();
        }
        letIn(Map.of(FIELD, file));
        return shelf.add(to, file);
    }

    @Override
    public <T> T make(ItemKind kind, Map<String, Upload> files, Supplier<T> making, Function<T, UUID> key) {
        letIn(files);
        return shelf.fill(kind, List.copyOf(files.values()), making, key);
    }

    private void letIn(Map<String, Upload> files) {
        if (!files.isEmpty()) {
            var bytes = files.values().stream().mapToLong(Upload::size).sum();
            share.take(tenant.required().person(), bytes, settings.daily());
            files.forEach(scanner::scan);
        }
    }

    @Override
    public Opened open(UUID file) {
        return opened(files.find(file));
    }

    @Override
    public Opened open(UUID file, OrganisationId at) {
        return opened(tenant.current().isPresent() ? files.find(file) : files.find(file, at.value()));
    }

    private Opened opened(Optional<Stored> found) {
        var stored = found.orElseThrow(NotFoundException::new);
        return new Opened(stored.file(), contents.read(stored.hash()).orElseThrow(NotFoundException::new));
    }

    @Override
    public void remove(UUID file) {
        shelf.remove(file);
    }

    @Override
    public Space space() {
        var acting = tenant.current()
                .filter(member -> !member.isGuest() && !member.isClient())
                .orElseThrow(NotFoundException::new);
        return shelf.space(acting);
    }
}
