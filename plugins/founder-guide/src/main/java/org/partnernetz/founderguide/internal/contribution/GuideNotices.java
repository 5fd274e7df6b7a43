// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.founderguide.internal.contribution;

import java.util.List;

import org.osgi.service.component.annotations.Component;
import org.partnernetz.notification.spi.NotificationKinds;

/** What the founder guide tells people. */
@Component
public final class GuideNotices implements NotificationKinds {
    static final String TALK_DUE = "talk-due";
    static final String APPOINTMENT = "appointment-near";
    static final String STATEMENT_RECEIVED = "statement-received";

    @Override
    public List<Kind> kinds() {
        return List.of(
                new Kind(TALK_DUE, "notice.talkDue.label", "notice.talkDue"),
                new Kind(APPOINTMENT, "notice.appointment.label", "notice.appointment"),
                new Kind(STATEMENT_RECEIVED, "notice.statementReceived.label", "notice.statementReceived"));
    }
}
