// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.member.internal.provider;

/** A provider does not do what it should. */
public final class ProviderFaultException extends Exception {
    private static final long serialVersionUID = 1L;

    private final Kind kind;

    /** What is wrong. */
    public enum Kind {
        /** An address is none, is not encrypted, or lies in a network that is not for everybody. */
        ADDRESS,
        /** It does not answer, or not in time, or too much. */
        AWAY,
        /** It calls itself by another name. */
        ISSUER,
        /** It tells no key with which its answers can be checked. */
        KEYS,
        /** It answers something else than the standard has it. */
        ANSWER,
        /** It does not know the platform, or not with this secret. */
        SECRET,
        /** What it says about somebody is not signed by it, not for the platform, not for this browser, or too old. */
        TOKEN
    }

    ProviderFaultException(Kind kind, String message) {
        super(message);
        this.kind = kind;
    }

    ProviderFaultException(Kind kind, Throwable cause) {
        super(String.valueOf(cause.getMessage()), cause);
        this.kind = kind;
    }

    public Kind kind() {
        return kind;
    }
}
