// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.member;

import org.partnernetz.profile.Profile;
import org.partnernetz.profile.ProfileField;

/** Where pictures of members are. An address names the content, so what is behind it never changes. */
final class Pictures {

    /** Empty if the person shows the reader none. */
    static String address(String space, Profile profile) {
        var digest = profile.text(ProfileField.PICTURE);
        return digest.isEmpty() ? "" : space + "/people/" + profile.person() + "/picture/" + digest;
    }

    private Pictures() {}
}
