// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.notice;

import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

import org.jspecify.annotations.Nullable;
import org.partnernetz.forum.Watches;
import org.partnernetz.forum.Watches.Watched;
import org.partnernetz.notification.MailRhythm;
import org.partnernetz.notification.NoticeKind;
import org.partnernetz.notification.Notices;
import org.partnernetz.notification.ReceivedNotice;
import org.partnernetz.problem.NotFoundException;
import org.partnernetz.web.frame.Frame;
import org.partnernetz.web.look.Look;
import org.partnernetz.web.look.Words;
import org.partnernetz.web.page.ElsewhereException;
import org.partnernetz.web.page.Faults;
import org.partnernetz.web.page.Page;
import org.partnernetz.web.page.Place;
import org.partnernetz.web.page.Redirect;
import org.partnernetz.web.page.SignInNeededException;

/** The signed-in person's notices, and the kinds of notices that they want. */
@Named
@RequestScoped
public class NoticesPage implements Page {
    private static final String PATH = "/my/notifications";

    @Inject
    Notices notices;

    @Inject
    Watches choices;

    @Inject
    Frame frame;

    @Inject
    Faults faults;

    @Inject
    HttpServletRequest request;

    private org.partnernetz.paging.Page<ReceivedNotice> page = new org.partnernetz.paging.Page<>(List.of(), null);
    private List<WantedKind> kinds = List.of();
    private List<Watched> watches = List.of();

    /** With {@code open=<notice>}, marks that notice as read and redirects to its item. */
    @Override
    public void open(Place place) throws SignInNeededException {
        if (!frame.isKnown()) {
            throw new SignInNeededException();
        }
        var wanted = request.getParameter("open");
        if (wanted != null) {
            throw new ElsewhereException(notices.open(id(wanted)));
        }
        var language = ((Look) request.getAttribute("look")).language();
        page = notices.mine(place.page(), language);
        watches = choices.mine();
        var rhythms = notices.rhythms(language);
        kinds = notices.kinds(language).stream()
                .map(kind -> new WantedKind(kind, name(kind), rhythms.getOrDefault(kind.key(), MailRhythm.NEVER)))
                .toList();
    }

    private static UUID id(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            throw new NotFoundException();
        }
    }

    public void read(UUID notice) {
        if (faults.free(() -> notices.markRead(notice))) {
            Redirect.to(PATH);
        }
    }

    public void readAll() {
        if (faults.free(notices::markAllRead)) {
            Redirect.to(PATH + "?done=all-read");
        }
    }

    /** Takes back that a forum or topic is followed or muted. */
    public void forget(UUID item) {
        if (faults.free(() -> choices.forget(item))) {
            Redirect.to(PATH + "?done=watch-forgotten");
        }
    }

    /** Keeps what was changed in the table of kinds. */
    public void save() {
        if (faults.free(() -> kinds.forEach(this::keep))) {
            Redirect.to(PATH + "?done=kinds-kept");
        }
    }

    private void keep(WantedKind kind) {
        if (kind.isPageChanged()) {
            notices.want(kind.getKey(), kind.isPage());
        }
        if (kind.isMailChanged()) {
            notices.mail(kind.getKey(), MailRhythm.valueOf(kind.getMail()));
        }
    }

    public List<ReceivedNotice> getNotices() {
        return page.items();
    }

    public @Nullable String getNext() {
        return page.next();
    }

    public boolean isAnyUnread() {
        return page.items().stream().anyMatch(notice -> !notice.read());
    }

    /** What is followed and muted. */
    public List<Watched> getWatches() {
        return watches;
    }

    public List<WantedKind> getKinds() {
        return kinds;
    }

    public List<MailRhythm> getRhythms() {
        return List.of(MailRhythm.values());
    }

    /** What a notice says. */
    public String say(ReceivedNotice notice) {
        if (notice.closed()) {
            return words().get("notices.closed");
        }
        return notice.text().isEmpty()
                ? words().say("notice." + notice.kind(), notice.values().toArray())
                : notice.text();
    }

    private String name(NoticeKind kind) {
        return kind.label().isEmpty() ? words().get("notice.kind." + kind.key()) : kind.label();
    }

    private Words words() {
        return (Words) request.getAttribute("t");
    }
}
