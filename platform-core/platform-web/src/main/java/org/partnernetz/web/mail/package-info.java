/**
 * Mails of an organisation for its administrators, and a page for whoever wants no more of a kind. Start at
 * {@link org.partnernetz.web.mail.MailsPage}.
 */
@NullMarked
package org.partnernetz.web.mail;

import org.jspecify.annotations.NullMarked;
