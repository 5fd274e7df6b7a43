// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.notification;

import java.util.List;
import java.util.Locale;
import java.util.UUID;

import org.osgi.annotation.versioning.ProviderType;
import org.partnernetz.paging.Page;
import org.partnernetz.paging.PageRequest;
import org.partnernetz.problem.NotFoundException;

/** The signed-in person's own notices, over all organisations. Nobody else's can be seen. */
@ProviderType
public interface Notices {

    /** How many unread ones the bell counts; what is more is shown as "99+". */
    int COUNTED_MAX = 100;

    /** All notices, newest first. */
    Page<ReceivedNotice> mine(PageRequest page, Locale locale);

    /** How many are unread, up to {@value #COUNTED_MAX}. */
    int unread();

    /**
     * Marks one as read.
     *
     * @return the address it leads to
     * @throws NotFoundException unless it is one of the signed-in person's
     */
    String open(UUID notice);

    void markRead(UUID notice);

    void markAllRead();

    /** The kinds that there are now, the core's first, and whether the person wants them. */
    List<NoticeKind> kinds(Locale locale);

    /**
     * Switches a kind on or off from now on.
     *
     * @param kind as in {@link NoticeKind#key()}
     */
    void want(String kind, boolean wanted);
}
