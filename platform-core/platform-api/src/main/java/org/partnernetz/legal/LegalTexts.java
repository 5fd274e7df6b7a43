// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.legal;

import java.util.List;

import org.osgi.annotation.versioning.ProviderType;

/** The public legal texts of the network. Everybody reads them; the network's administrators write them. */
@ProviderType
public interface LegalTexts {
    int TEXT_MAX = 60_000;

    /** The text of one kind; its parts are empty as long as nobody has written it. */
    LegalText get(Kind kind);

    /** All of them, in the order of {@link Kind}. */
    List<LegalText> all();

    /**
     * Replaces a text in both languages; noted in the audit trail.
     *
     * @param german Markdown, may be empty
     * @param english Markdown, may be empty: then readers of English get the German text
     * @throws org.partnernetz.problem.NotAllowedException for all but administrators of the coordination
     * @throws org.partnernetz.problem.InvalidException naming {@code german} or {@code english}: {@code too-long}
     */
    LegalText write(Kind kind, String german, String english);

    /** What there has to be: § 5 DDG, Art. 13 GDPR, and the law on accessible public bodies. */
    enum Kind {
        IMPRINT,
        PRIVACY,
        ACCESSIBILITY
    }

    /** One text as Markdown and as the HTML made of it. */
    record LegalText(Kind kind, String german, String germanHtml, String english, String englishHtml) {}
}
