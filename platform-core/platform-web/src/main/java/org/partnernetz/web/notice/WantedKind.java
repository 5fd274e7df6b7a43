// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.notice;

import java.util.Arrays;

import org.jspecify.annotations.Nullable;
import org.partnernetz.notification.MailRhythm;
import org.partnernetz.notification.NoticeKind;

/** A kind of notice and where it is wanted. It has bean properties, to which the page binds. */
public class WantedKind {
    private final NoticeKind kind;
    private final String name;
    private final MailRhythm former;
    private boolean page;
    private String mail;

    WantedKind(NoticeKind kind, String name, MailRhythm rhythm) {
        this.kind = kind;
        this.name = name;
        former = rhythm;
        page = kind.wanted();
        mail = rhythm.name();
    }

    public String getKey() {
        return kind.key();
    }

    public String getName() {
        return name;
    }

    /** The plugin that sends it; empty for the core. */
    public String getSource() {
        return kind.source();
    }

    public boolean isPage() {
        return page;
    }

    public void setPage(boolean wanted) {
        page = wanted;
    }

    public String getMail() {
        return mail;
    }

    /** Something that is no rhythm changes nothing. */
    public void setMail(@Nullable String rhythm) {
        if (rhythm != null
                && Arrays.stream(MailRhythm.values())
                        .anyMatch(known -> known.name().equals(rhythm))) {
            mail = rhythm;
        }
    }

    boolean isPageChanged() {
        return page != kind.wanted();
    }

    boolean isMailChanged() {
        return !mail.equals(former.name());
    }
}
