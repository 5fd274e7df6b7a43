// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.member.internal;

import org.jspecify.annotations.Nullable;
import org.partnernetz.member.Invitation;

/**
 * The codes of an invitation. Only the one in the mail proves that its holder has the address, so nobody else ever sees
 * it.
 *
 * @param mailed null if the invitation names no address
 */
record InvitationCodes(EntryCode shown, @Nullable EntryCode mailed) {

    static InvitationCodes fresh(Invitation invitation) {
        return new InvitationCodes(EntryCode.fresh(), invitation.email() == null ? null : EntryCode.fresh());
    }

    @Nullable
    String mailHash() {
        return mailed == null ? null : mailed.hash();
    }
}
