/** Signing in and a person's own settings. Start at {@link org.partnernetz.web.account.AccountPage}. */
@NullMarked
package org.partnernetz.web.account;

import org.jspecify.annotations.NullMarked;
