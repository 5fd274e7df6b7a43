// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.tenant.internal;

import java.util.Optional;
import javax.naming.InitialContext;
import javax.naming.NamingException;

import jakarta.transaction.Status;
import jakarta.transaction.TransactionSynchronizationRegistry;

/** Remembers in the running transaction of the server for whom the database was told that it works. */
final class BoundTransaction {
    private static final String NAME = "java:jboss/TransactionSynchronizationRegistry";
    private static final Object KEY = new Object();

    /**
     * Whether the running transaction knows it already.
     *
     * @throws IllegalStateException if it knows somebody else: who acts must not change inside a transaction
     */
    static boolean isBoundTo(Binding binding) {
        var bound = active().map(transaction -> (String) transaction.getResource(KEY));
        if (bound.isPresent() && !bound.get().equals(binding.settings())) {
            throw new IllegalStateException("Somebody else acts already in this transaction");
        }
        return bound.isPresent();
    }

    static void bindTo(Binding binding) {
        active().ifPresent(transaction -> transaction.putResource(KEY, binding.settings()));
    }

    private static Optional<TransactionSynchronizationRegistry> active() {
        return Registry.OF_SERVER.filter(transactions -> transactions.getTransactionStatus() == Status.STATUS_ACTIVE);
    }

    private BoundTransaction() {}

    /** Looked up once. Outside a server there is none, and each connection is told by itself. */
    private static final class Registry {
        static final Optional<TransactionSynchronizationRegistry> OF_SERVER = lookUp();

        @SuppressWarnings("BanJNDI") // a fixed name of the server's own
        private static Optional<TransactionSynchronizationRegistry> lookUp() {
            try {
                return Optional.of(InitialContext.<TransactionSynchronizationRegistry>doLookup(NAME));
            } catch (NamingException outsideServer) {
                return Optional.empty();
            }
        }
    }
}
