// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.member.internal;

import java.util.List;
import java.util.stream.Stream;

import org.partnernetz.member.host.SecondFactors;

/** Codes on paper for whoever has lost the device; they are known only when they are made. */
record RecoveryCodes(List<EntryCode> codes) {

    static RecoveryCodes fresh() {
        return new RecoveryCodes(Stream.generate(EntryCode::fresh)
                .limit(SecondFactors.RECOVERY_CODES)
                .toList());
    }

    List<String> hashes() {
        return codes.stream().map(EntryCode::hash).toList();
    }

    List<String> shown() {
        return codes.stream().map(EntryCode::shown).toList();
    }
}
