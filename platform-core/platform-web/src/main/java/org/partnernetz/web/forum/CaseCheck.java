// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.forum;

import java.util.List;

import org.partnernetz.web.forum.CaseData.Finding;

/** Asks once before a text is sent that seems to hold data of a client; whoever sends the same again has been asked. */
public final class CaseCheck {
    private String confirmed = "";
    private List<Finding> findings = List.of();

    /** Whether the text can be sent: nothing was found, or the writer has seen what was found. */
    boolean passes(String text, List<String> words) {
        findings = CaseData.in(text, words);
        var mark = Integer.toHexString(
                findings.stream().map(Finding::words).toList().hashCode());
        if (findings.isEmpty() || mark.equals(confirmed)) {
            return true;
        }
        confirmed = mark;
        return false;
    }

    /** What the writer has been asked about; it comes back with the form. */
    public String getConfirmed() {
        return confirmed;
    }

    public void setConfirmed(String confirmed) {
        this.confirmed = confirmed;
    }

    public List<Finding> getFindings() {
        return findings;
    }
}
