// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.legal;

import java.util.List;

import org.osgi.annotation.versioning.ProviderType;

/** The public legal texts of the network. Everybody reads them; the network's administrators write them. */
@ProviderType
public interface LegalTexts {
    int TEXT_MAX = 60_000;

    /** The text of one kind. Its parts are empty until somebody writes it. */
    LegalText get(Kind kind);

    /** All texts, in the order of {@link Kind}. */
    List<LegalText> all();

    /**
     * Replaces a text in both languages and records that in the audit trail.
     *
     * @param german Markdown, may be empty
     * @param english Markdown, may be empty: then readers of English get the German text
     * @throws org.partnernetz.problem.NotAllowedException unless the caller is an administrator of the coordination
     * @throws org.partnernetz.problem.InvalidException {@code too-long}, naming {@code german} or {@code english}
     */
    LegalText write(Kind kind, String german, String english);

    /** The texts that the law requires: § 5 DDG, Art. 13 GDPR, and the law on accessible websites of public bodies. */
    enum Kind {
        IMPRINT,
        PRIVACY,
        ACCESSIBILITY
    }

    /** One text as Markdown and as the HTML made of it. */
    record LegalText(Kind kind, String german, String germanHtml, String english, String englishHtml) {}
}
