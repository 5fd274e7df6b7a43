// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;

import org.partnernetz.audit.AuditEntry;
import org.partnernetz.document.Documents;
import org.partnernetz.paging.PageRequest;
import org.partnernetz.web.frame.Frame;
import org.partnernetz.web.frame.Owners;
import org.partnernetz.web.look.Times;
import org.partnernetz.web.look.Words;
import org.partnernetz.web.page.Download;
import org.partnernetz.web.page.Place;
import org.partnernetz.web.page.SignInNeededException;

/** The entries as a table for spreadsheets, as the filter selects them: the newest {@value #ROWS_MAX}. */
@RequestScoped
public class AuditTable implements Download {
    private static final int ROWS_MAX = 10_000;

    @Inject
    AskedEntries asked;

    @Inject
    EntryWords entryWords;

    @Inject
    Owners owners;

    @Inject
    Documents documents;

    @Inject
    Frame frame;

    @Inject
    HttpServletRequest request;

    private byte[] bytes = new byte[0];
    private String name = "";

    @Override
    public void open(Place place) throws SignInNeededException {
        if (!frame.isKnown()) {
            throw new SignInNeededException();
        }
        asked.open(place);
        var words = (Words) request.getAttribute("t");
        var rows = new ArrayList<List<String>>();
        rows.add(List.of(
                words.get("audit.when"),
                words.get("audit.who"),
                words.get("audit.what"),
                words.get("audit.item"),
                words.get("audit.details"),
                words.get("audit.where")));
        String next = null;
        do {
            var page = asked.entries(new PageRequest(next, PageRequest.SIZE_MAX));
            page.items().forEach(entry -> rows.add(row(entry)));
            next = page.next();
        } while (next != null && rows.size() <= ROWS_MAX);
        bytes = documents.csv(rows);
        name = "audit-" + (asked.isOfNetwork() ? "network" : place.text("organisation")) + ".csv";
    }

    private List<String> row(AuditEntry entry) {
        return List.of(
                ((Times) request.getAttribute("times")).iso(entry.at()),
                entryWords.person(entry),
                entryWords.action(entry.owner(), entry.action()),
                entryWords.item(entry),
                entryWords.details(entry).stream()
                        .map(detail -> detail.getKey() + ": " + detail.getValue())
                        .collect(Collectors.joining("; ")),
                owners.name(entry.owner()));
    }

    @Override
    public String type() {
        return "text/csv; charset=utf-8";
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public byte[] bytes() {
        return bytes;
    }
}
