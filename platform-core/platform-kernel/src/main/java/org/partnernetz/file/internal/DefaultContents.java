// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.file.internal;

import java.time.Clock;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.partnernetz.file.Contents;
import org.partnernetz.form.Upload;
import org.partnernetz.tenant.TenantContext;

/** Gives other slices the folder of contents. */
@ApplicationScoped
public class DefaultContents implements Contents {

    @Inject
    ContentFolder folder;

    @Inject
    Scanner scanner;

    @Inject
    DailyShare share;

    @Inject
    FileSettings settings;

    @Inject
    TenantContext tenant;

    @Inject
    Clock clock;

    @Override
    public void check(String field, Upload brought) {
        share.take(tenant.required().person(), brought.size(), settings.daily());
        scanner.scan(field, brought);
    }

    @Override
    public void keep(Upload content) {
        folder.store(content, clock.instant());
    }

    @Override
    public Optional<byte[]> read(String sha256) {
        return folder.read(sha256);
    }
}
