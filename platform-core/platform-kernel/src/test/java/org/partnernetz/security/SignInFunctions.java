// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.security;

import java.util.List;

/** All functions that the role of sign-in may call. */
final class SignInFunctions {

    static final List<String> ALL = List.of(
            "auth.account_of(text)",
            "auth.token_owner(text,timestamp with time zone)",
            "auth.knows_device(uuid,text,timestamp with time zone)",
            "auth.invitation(text,timestamp with time zone)",
            "auth.open_account(text,uuid,text,text,text,text,timestamp with time zone)",
            "auth.begin_reset(text,text,timestamp with time zone,timestamp with time zone)",
            "auth.reset_of(text,timestamp with time zone)",
            "auth.reset_password(text,text,timestamp with time zone)",
            "auth.let_in(uuid,text,text,timestamp with time zone)",
            "auth.refused(text,boolean,text,timestamp with time zone)",
            "auth.not_proven(uuid,timestamp with time zone)",
            "auth.change_password(uuid,text,text,boolean,timestamp with time zone)",
            "auth.end_sessions(uuid,timestamp with time zone)",
            "auth.renew_hash(uuid,text,text)",
            "auth.add_token(uuid,uuid,text,text,boolean,text,timestamp with time zone," + "timestamp with time zone)",
            "auth.keep_session(uuid,uuid,text,timestamp with time zone,timestamp with time zone)",
            "auth.forget_session(uuid)",
            "auth.purge_sessions()",
            "auth.end_session(uuid,uuid,timestamp with time zone)",
            "auth.factor_of(uuid)",
            "auth.begin_factor(uuid,text,timestamp with time zone)",
            "auth.confirm_factor(uuid,bigint,text[],timestamp with time zone)",
            "auth.use_factor(uuid,bigint)",
            "auth.use_recovery(uuid,text,timestamp with time zone)",
            "auth.renew_recovery(uuid,text[],timestamp with time zone)",
            "auth.remove_factor(uuid,timestamp with time zone)",
            "auth.factor_failed(uuid,text,timestamp with time zone)",
            "auth.challenge_key()",
            "auth.needs_factor(uuid)",
            "auth.recovery_left(uuid)",
            "auth.passkey_handle(uuid,text)",
            "auth.add_passkey(uuid,uuid,text,text,bigint,text,text[],text[],text,timestamp with time zone)",
            "auth.passkey_of(text)",
            "auth.use_passkey(uuid,bigint,text,timestamp with time zone)",
            "auth.passkey_refused(text,text,timestamp with time zone)",
            "auth.remove_passkey(uuid,uuid,timestamp with time zone)",
            "auth.seal_fingerprint()",
            "auth.keep_seal_fingerprint(text)",
            "auth.plain_factors()",
            "auth.seal_factor(uuid,text,text)",
            "auth.providers()",
            "auth.provider_person(bigint,text,text)",
            "auth.use_provider_state(text)",
            "auth.let_in_by_provider(uuid,bigint,text,text,timestamp with time zone)",
            "auth.provider_refused(bigint,text,timestamp with time zone)",
            "auth.link_provider(uuid,bigint,text,timestamp with time zone)",
            "auth.unlink_provider(uuid,text,timestamp with time zone)",
            "auth.keep_provider_session(uuid,uuid,text,timestamp with time zone,text,timestamp with time zone)",
            "auth.contact_of(uuid)",
            "auth.begin_address(uuid,text,text,text,timestamp with time zone,timestamp with time zone)",
            "auth.address_of(text,timestamp with time zone)",
            "auth.confirm_address(text,timestamp with time zone)",
            "auth.revoke_token(uuid,uuid,timestamp with time zone)",
            "auth.failures(text,timestamp with time zone)",
            "auth.note_attempt(text[],timestamp with time zone)",
            "auth.forgive_attempts(bigint[],text[],timestamp with time zone)",
            "auth.purge_attempts(timestamp with time zone)");

    private SignInFunctions() {}
}
