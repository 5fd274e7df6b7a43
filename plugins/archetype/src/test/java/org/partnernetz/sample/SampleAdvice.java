// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.sample;

import java.util.List;
import java.util.UUID;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.partnernetz.audit.Audit;
import org.partnernetz.fact.Facts;
import org.partnernetz.notification.Notice;
import org.partnernetz.notification.Notifications;
import org.partnernetz.plugin.PluginAccess;
import org.partnernetz.plugin.PluginValues;
import org.partnernetz.search.SearchDocument;
import org.partnernetz.search.SearchIndex;
import org.partnernetz.tenant.PersonId;

/** What a plugin calls: each service knows which plugin asks. */
@Component(service = SampleAdvice.class)
public final class SampleAdvice {
    @Reference
    private PluginAccess access;

    @Reference
    private PluginValues values;

    @Reference
    private SearchIndex index;

    @Reference
    private Notifications notifications;

    @Reference
    private Audit audit;

    @Reference
    private Facts facts;

    @Activate
    public SampleAdvice() {}

    /** Ends an advice: who may, what is found, who hears of it, who answers for it. */
    public void end(UUID advice, String title, PersonId adviser) {
        access.require("advise");
        index.put(SearchDocument.of("advice", advice.toString(), title, "", "advice"));
        var days = Long.toString(values.number("answer-days"));
        notifications.send(new Notice("advice-ended", adviser, List.of(title, days), "advice", advice.toString()));
        audit.note("advice.ended", advice.toString());
        facts.tell(new AdviceEnded(advice));
    }
}
