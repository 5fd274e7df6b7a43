// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.network;

import java.util.List;
import java.util.Locale;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.jspecify.annotations.Nullable;
import org.partnernetz.event.Events;
import org.partnernetz.event.Occasion;
import org.partnernetz.forum.Forums;
import org.partnernetz.forum.Forums.UnreadTopic;
import org.partnernetz.member.Account;
import org.partnernetz.member.Accounts;
import org.partnernetz.notification.Notices;
import org.partnernetz.notification.ReceivedNotice;
import org.partnernetz.notification.Waiting;

/** What the signed-in person has to look at, loaded in one transaction, which is bound once. */
@RequestScoped
public class Today {
    private static final int NOTICES = 5;
    private static final int TOPICS = 20;
    private static final int EVENTS = 10;

    @Inject
    Notices notices;

    @Inject
    Forums forums;

    @Inject
    Events events;

    @Inject
    Accounts accounts;

    private @Nullable Account account;
    private List<ReceivedNotice> told = List.of();
    private List<Waiting> waiting = List.of();
    private List<UnreadTopic> unread = List.of();
    private List<Occasion> occasions = List.of();

    /** @param client whether the person is an advice-seeker, who takes part in no forum */
    @Transactional
    void load(Locale language, boolean client) {
        account = accounts.mine();
        told = notices.newest(NOTICES, language).stream()
                .filter(notice -> !notice.text().isEmpty())
                .toList();
        if (!client) {
            waiting = notices.waiting();
            unread = forums.unread(TOPICS);
            occasions = events.mine(EVENTS);
        }
    }

    @Nullable
    Account account() {
        return account;
    }

    List<ReceivedNotice> told() {
        return told;
    }

    List<Waiting> waiting() {
        return waiting;
    }

    List<UnreadTopic> unread() {
        return unread;
    }

    List<Occasion> occasions() {
        return occasions;
    }
}
