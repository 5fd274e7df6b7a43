/** Mails of an organisation by REST. Start at {@link org.partnernetz.web.rest.mail.MailResource}. */
@NullMarked
package org.partnernetz.web.rest.mail;

import org.jspecify.annotations.NullMarked;
