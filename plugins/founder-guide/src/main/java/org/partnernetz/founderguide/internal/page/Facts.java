// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.founderguide.internal.page;

import java.time.Instant;
import java.util.List;

import org.partnernetz.founderguide.internal.law.Craft;
import org.partnernetz.founderguide.internal.project.LegalForm;
import org.partnernetz.founderguide.internal.project.Phase;
import org.partnernetz.founderguide.internal.project.Project;
import org.partnernetz.founderguide.internal.project.WorkForm;
import org.partnernetz.store.Keys;

/** What pages have before they are loaded. */
final class Facts {
    static final Project NONE = new Project(
            Keys.NONE,
            "",
            "",
            "",
            LegalForm.UNDECIDED,
            WorkForm.UNDECIDED,
            "",
            Craft.NONE,
            Phase.ACCESS,
            Keys.NONE,
            "",
            List.of(),
            null,
            null,
            Instant.EPOCH,
            null,
            null,
            null,
            null);

    private Facts() {}
}
