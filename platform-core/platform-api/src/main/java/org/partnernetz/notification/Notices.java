// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.notification;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

import org.osgi.annotation.versioning.ProviderType;
import org.partnernetz.paging.Page;
import org.partnernetz.paging.PageRequest;
import org.partnernetz.problem.NotFoundException;

/** The signed-in person's own notices from all organisations. Nobody can see the notices of others. */
@ProviderType
public interface Notices {

    /** The number up to which the bell counts unread notices; it shows more of them as "99+". */
    int COUNTED_MAX = 100;

    /** All notices, newest first. */
    Page<ReceivedNotice> mine(PageRequest page, Locale locale);

    /** The newest notices that the person has not read, {@code most} at most. */
    List<ReceivedNotice> newest(int most, Locale locale);

    /** What waits for the person in their organisations. */
    List<Waiting> waiting();

    /** Counts the unread notices, up to {@value #COUNTED_MAX}. */
    int unread();

    /**
     * Marks a notice as read.
     *
     * @return the address to which it leads
     * @throws NotFoundException unless it is a notice of the signed-in person
     */
    String open(UUID notice);

    void markRead(UUID notice);

    void markAllRead();

    /** Returns the kinds of notices that exist now, the core's first, and whether the person wants them. */
    List<NoticeKind> kinds(Locale locale);

    /**
     * Switches a kind on or off from now on.
     *
     * @param kind as in {@link NoticeKind#key()}
     */
    void want(String kind, boolean wanted);

    /** When notices come by mail, for each of {@link #kinds}, by its key. */
    Map<String, MailRhythm> rhythms(Locale locale);

    /**
     * Says when notices of a kind come by mail from now on. Somebody without an address gets none.
     *
     * @param kind as in {@link NoticeKind#key()}
     * @throws NotFoundException if there is no such kind
     */
    void mail(String kind, MailRhythm rhythm);
}
