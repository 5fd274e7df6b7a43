// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.founderguide.internal.dossier;

import java.time.Instant;
import java.util.Locale;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.jspecify.annotations.Nullable;
import org.partnernetz.document.Paper;

/**
 * Plan and figures as they were on a day. Nobody can change it. Its organisation may show it to an expert body, so it
 * is protected by row security alone.
 */
@Entity
@Table(name = "frozen_copy")
class FrozenCopy {
    @Id
    UUID id = new UUID(0, 0);

    long organisationId;
    UUID projectId = new UUID(0, 0);
    String code = "";
    String title = "";
    String language = "";
    String html = "";
    String csv = "";

    @Nullable
    Long gapCents;

    @Nullable
    Long needCents;

    Instant madeAt = Instant.EPOCH;
    UUID madeBy = new UUID(0, 0);

    /** The copy as it is printed, under the name of its organisation. */
    Paper paper(String issuer, Wording say) {
        var shown = String.join("-", code.split("(?<=\\G.{4})"));
        return Paper.titled(title, Locale.forLanguageTag(language))
                .letterhead(issuer)
                .code(say.plain("dossier.code", shown))
                .fact(say.plain("dossier.issuer"), issuer)
                .fact(say.plain("dossier.made"), madeAt)
                .fact(say.plain("dossier.number"), shown)
                .cover(say.plain("dossier.check"))
                .kept(html)
                .paper();
    }
}
