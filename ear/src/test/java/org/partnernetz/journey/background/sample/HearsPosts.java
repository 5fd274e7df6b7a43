// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.journey.background.sample;

import org.jspecify.annotations.Nullable;
import org.partnernetz.audit.Audit;
import org.partnernetz.fact.spi.Delivery;
import org.partnernetz.fact.spi.FactListener;
import org.partnernetz.forum.PostWritten;

/** Notes each post in the audit trail, where the test finds it. */
public final class HearsPosts implements FactListener<PostWritten> {

    @Nullable
    Audit audit;

    @Override
    public Class<PostWritten> fact() {
        return PostWritten.class;
    }

    @Override
    public void happened(Delivery<PostWritten> delivery) {
        audit.note("post.heard", delivery.fact().post().toString());
    }
}
