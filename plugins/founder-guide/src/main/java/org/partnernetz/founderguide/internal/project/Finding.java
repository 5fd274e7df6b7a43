// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.founderguide.internal.project;

import java.util.Map;

import org.partnernetz.search.SearchDocument;

/** A project as advisers find it: by its title, code and industry, never by what stands in its plan. */
public final class Finding {
    public static final String KIND = "project";
    public static final String PHASE = "phase";

    private Finding() {}

    public static SearchDocument of(Project project) {
        var text = project.code() + "\n" + project.industry();
        return SearchDocument.of(KIND, project.id().toString(), project.title(), text, "project")
                .needing(May.ADVISE)
                .with(Map.of(PHASE, project.phase().name()));
    }
}
