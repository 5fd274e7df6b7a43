/**
 * The outbox of mails, and how they are sent. Start at {@link org.partnernetz.mail.internal.DefaultMails} and
 * {@link org.partnernetz.mail.internal.Postman}.
 */
@NullMarked
package org.partnernetz.mail.internal;

import org.jspecify.annotations.NullMarked;
