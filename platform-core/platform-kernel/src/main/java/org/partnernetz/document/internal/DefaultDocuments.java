// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.document.internal;

import java.util.List;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;

import org.partnernetz.contribution.ForPlugins;
import org.partnernetz.document.Documents;
import org.partnernetz.document.Paper;

/** Delegates each kind of document to the library for it. */
@ApplicationScoped
@ForPlugins(Documents.class)
public class DefaultDocuments implements Documents {

    @Override
    public byte[] pdf(Paper paper) {
        return new PaperPrint(paper).pdf();
    }

    @Override
    public Set<String> unprintable(String text) {
        return Fonts.missing(text);
    }

    @Override
    public byte[] csv(List<? extends List<String>> rows) {
        return Sheet.of(rows);
    }
}
