// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.mail.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.jspecify.annotations.Nullable;
import org.partnernetz.kernel.Digests;
import org.partnernetz.mail.StopMail;
import org.partnernetz.problem.NotFoundException;

/** Knows of a token only its hash; 256 random bits need no slow hash, and nobody finds one by trying. */
@ApplicationScoped
@Transactional(rollbackOn = Exception.class)
public class DefaultStopMail implements StopMail {

    @Inject
    MailRepository mails;

    @Override
    public Stoppable look(String token) {
        return found(token, null);
    }

    @Override
    public Stoppable stop(String token, boolean stopped) {
        return found(token, stopped);
    }

    private Stoppable found(String token, @Nullable Boolean stopped) {
        return mails.stop(Digests.hex(token), stopped).orElseThrow(NotFoundException::new);
    }
}
