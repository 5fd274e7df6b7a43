// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.notification;

/** When notices of a kind come by mail. */
public enum MailRhythm {
    NEVER,
    /** Within minutes; what is written meanwhile comes with it. */
    AT_ONCE,
    /** At seven in the morning. */
    DAILY,
    /** On Monday at seven in the morning. */
    WEEKLY
}
