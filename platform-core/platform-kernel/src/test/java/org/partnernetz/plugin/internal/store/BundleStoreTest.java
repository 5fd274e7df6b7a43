// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.plugin.internal.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Proxy;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.transaction.Status;
import jakarta.transaction.Transaction;
import jakarta.transaction.TransactionManager;

import org.hibernate.Session;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.partnernetz.problem.NotFoundException;

@DisplayName("The store of a bundle")
class BundleStoreTest {
    private final Deque<Transaction> running = new ArrayDeque<>();
    private final List<EntityManager> made = new ArrayList<>();
    private final List<EntityManager> forgotten = new ArrayList<>();
    private boolean undone;
    private final BundleStore store = new BundleStore(factory(), transactions());

    @Test
    @DisplayName("does all work of a write with one entity manager")
    void isOne() {
        store.write(outer -> {
            store.read(inner -> assertThat(inner).isSameAs(outer));
            return store.write(inner -> assertThat(inner).isSameAs(outer));
        });
        assertThat(made).hasSize(1);
    }

    @Test
    @DisplayName("begins anew with the next transaction")
    void beginsAnew() {
        store.write(outer -> "done");
        store.write(outer -> "done");
        assertThat(made).hasSize(2);
    }

    @Test
    @DisplayName("writes with another entity manager than the one that only reads")
    void keepsReadingApart() {
        store.read(outer -> store.write(inner -> assertThat(inner).isNotSameAs(outer)));
    }

    @Test
    @DisplayName("keeps a transaction within a suspended one apart, and goes on with the outer one")
    void keepsTransactionsApart() {
        store.write(outer -> {
            running.push(transaction());
            store.write(inner -> assertThat(inner).isNotSameAs(outer));
            running.pop();
            return store.read(inner -> assertThat(inner).isSameAs(outer));
        });
        assertThat(made).hasSize(2);
    }

    @Test
    @DisplayName("reads within a read with the same entity manager, which forgets what it has found after a write")
    void readsTogether() {
        store.read(outer -> {
            store.read(inner -> assertThat(inner).isSameAs(outer));
            assertThat(forgotten).isEmpty();
            store.write(inner -> "changed");
            return assertThat(forgotten).containsExactly(outer);
        });
        store.read(later -> "done");
        assertThat(made).hasSize(3);
    }

    @Test
    @DisplayName("lets the transaction around a read go on that finds nothing, but not one around a failed write")
    void goesOn() {
        store.write(outer -> {
            assertThatThrownBy(() -> store.read(inner -> {
                        throw new NotFoundException();
                    }))
                    .isInstanceOf(NotFoundException.class);
            return assertThat(undone).isFalse();
        });
        store.write(outer -> {
            assertThatThrownBy(() -> store.write(inner -> {
                        throw new NotFoundException();
                    }))
                    .isInstanceOf(NotFoundException.class);
            return assertThat(undone).isTrue();
        });
    }

    private EntityManagerFactory factory() {
        return fake(EntityManagerFactory.class, method -> {
            var em = session();
            made.add(em);
            return em;
        });
    }

    private EntityManager session() {
        var known = new EntityManager[1];
        known[0] = fake(Session.class, asked -> asked.equals("clear") && forgotten.add(known[0]));
        return known[0];
    }

    private TransactionManager transactions() {
        return fake(TransactionManager.class, method -> switch (method) {
            case "getStatus" -> running.isEmpty() ? Status.STATUS_NO_TRANSACTION : Status.STATUS_ACTIVE;
            case "getTransaction" -> running.peek();
            case "begin" -> begin();
            case "setRollbackOnly" -> undone = true;
            default -> running.pop();
        });
    }

    private Object begin() {
        running.push(transaction());
        return running;
    }

    private static Transaction transaction() {
        return fake(Transaction.class, method -> null);
    }

    private interface Answer {
        Object to(String method);
    }

    private static <T> T fake(Class<T> type, Answer answer) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (it, method, given) -> {
            if (method.getName().equals("equals")) {
                return it == given[0];
            }
            if (method.getName().equals("hashCode")) {
                return System.identityHashCode(it);
            }
            if (method.getName().equals("unwrap")) {
                return it;
            }
            var answered = answer.to(method.getName());
            return method.getReturnType() == void.class ? null : answered;
        }));
    }
}
