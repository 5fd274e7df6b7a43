// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.security;

import java.util.HashSet;
import java.util.Set;

/** The reviewed functions for what is sealed, and for providers of sign-ins. */
final class ProviderFunctions {
    private static final Set<String> OF_SEARCH = Set.of(
            "auth.seal_fingerprint()",
            "auth.keep_seal_fingerprint(fresh text)",
            "auth.plain_factors()",
            "auth.seal_factor(who uuid, present text, replacement text)",
            "auth.providers()",
            "auth.provider_person(of_organisation bigint, subject text, address text)",
            "auth.use_provider_state(answered text)",
            "auth.let_in_by_provider(who uuid, of_organisation bigint, subject text, caller text, at timestamp with time zone)",
            "auth.provider_refused(of_organisation bigint, reason text, at timestamp with time zone)",
            "auth.link_provider(who uuid, of_organisation bigint, subject text, at timestamp with time zone)",
            "auth.unlink_provider(who uuid, at_slug text, at timestamp with time zone)",
            "auth.keep_provider_session(session uuid, who uuid, called text, since timestamp with time zone, at_slug text,"
                    + " at timestamp with time zone)",
            "core.own_provider()",
            "core.set_provider(at_issuer text, as_client text, sealed text, called text, sign text,"
                    + " at timestamp with time zone)",
            "core.remove_provider(at timestamp with time zone)",
            "core.own_provider_links()",
            "core.forget_provider_links()");

    static Set<String> and(Set<String> others) {
        var all = new HashSet<>(others);
        all.addAll(OF_SEARCH);
        return Set.copyOf(all);
    }

    private ProviderFunctions() {}
}
