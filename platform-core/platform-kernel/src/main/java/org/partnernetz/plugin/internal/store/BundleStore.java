// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.plugin.internal.store;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.HeuristicMixedException;
import jakarta.transaction.HeuristicRollbackException;
import jakarta.transaction.NotSupportedException;
import jakarta.transaction.RollbackException;
import jakarta.transaction.Status;
import jakarta.transaction.SystemException;
import jakarta.transaction.Transaction;
import jakarta.transaction.TransactionManager;

import org.hibernate.FlushMode;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;
import org.partnernetz.kernel.Failures;
import org.partnernetz.problem.ConflictException;
import org.partnernetz.store.Store;

/**
 * The store of one bundle: an entity manager for each piece of work, in the running transaction or one of its own. Work
 * within a write is done with the entity manager of that, so that what was read there can be changed. Reads within a
 * read share what they have found, until something is written.
 */
final class BundleStore implements Store {
    private final EntityManagerFactory entities;
    private final TransactionManager transactions;
    private final Map<Transaction, EntityManager> writing = new ConcurrentHashMap<>();
    private final Map<Transaction, EntityManager> reading = new ConcurrentHashMap<>();

    BundleStore(EntityManagerFactory entities, TransactionManager transactions) {
        this.entities = entities;
        this.transactions = transactions;
    }

    @Override
    public <T> T read(Function<EntityManager, T> work) {
        return inTransaction(
                transaction -> {
                    var running = writing.getOrDefault(transaction, reading.get(transaction));
                    return running == null
                            ? withEntities(em -> during(reading, transaction, em, only -> reading(only, work)))
                            : work.apply(running);
                },
                false);
    }

    /** Other work in the transaction finds the entity manager there meanwhile. */
    private static <T> T during(
            Map<Transaction, EntityManager> known,
            Transaction transaction,
            EntityManager em,
            Function<EntityManager, T> work) {
        known.put(transaction, em);
        try {
            return work.apply(em);
        } finally {
            known.remove(transaction);
        }
    }

    private static <T> T reading(EntityManager em, Function<EntityManager, T> work) {
        var session = em.unwrap(Session.class);
        session.setDefaultReadOnly(true);
        session.setHibernateFlushMode(FlushMode.MANUAL);
        return work.apply(em);
    }

    @Override
    public <T> T write(Function<EntityManager, T> work) {
        return inTransaction(
                transaction -> {
                    var running = writing.get(transaction);
                    return running == null
                            ? withEntities(em -> remembered(transaction, em, work))
                            : flushed(running, work);
                },
                true);
    }

    /** An outer transaction that is suspended meanwhile keeps its own. */
    private <T> T remembered(Transaction transaction, EntityManager em, Function<EntityManager, T> work) {
        try {
            return during(writing, transaction, em, only -> flushed(only, work));
        } finally {
            forget(reading.get(transaction));
        }
    }

    /** What a read around the write has found may be old by now. */
    private static void forget(@Nullable EntityManager around) {
        if (around != null) {
            around.clear();
        }
    }

    private static <T> T flushed(EntityManager em, Function<EntityManager, T> work) {
        try {
            var result = work.apply(em);
            em.flush();
            return result;
        } catch (OptimisticLockException stale) {
            throw new ConflictException("changed-meanwhile");
        } catch (PersistenceException refused) {
            throw Failures.named(refused);
        }
    }

    private <T> T withEntities(Function<EntityManager, T> work) {
        try (var em = entities.createEntityManager()) {
            return work.apply(em);
        }
    }

    /** @param writes whether a failure undoes what else the running transaction has done */
    private <T> T inTransaction(Work<T> work, boolean writes) {
        try {
            return transactions.getStatus() == Status.STATUS_NO_TRANSACTION ? begun(work) : joined(work, writes);
        } catch (SystemException | NotSupportedException | HeuristicMixedException | HeuristicRollbackException e) {
            throw new IllegalStateException("The transaction of the plugin's store failed", e);
        }
    }

    private <T> T joined(Work<T> work, boolean writes) throws SystemException {
        var transaction = transactions.getTransaction();
        try {
            return work.run(transaction);
        } catch (RuntimeException | Error e) {
            if (writes) {
                transactions.setRollbackOnly();
            }
            throw e;
        }
    }

    private <T> T begun(Work<T> work)
            throws SystemException, NotSupportedException, HeuristicMixedException, HeuristicRollbackException {
        transactions.begin();
        var transaction = transactions.getTransaction();
        T result;
        try {
            result = work.run(transaction);
        } catch (RuntimeException | Error e) {
            transactions.rollback();
            throw e;
        }
        try {
            transactions.commit();
            return result;
        } catch (RollbackException e) {
            throw cause(e);
        }
    }

    /** What made the database or Hibernate refuse the commit is more telling than that it was refused. */
    private static RuntimeException cause(RollbackException failure) {
        return failure.getCause() instanceof RuntimeException cause
                ? cause
                : new IllegalStateException("The plugin's transaction was rolled back", failure);
    }

    /** Work that throws nothing checked. */
    @FunctionalInterface
    private interface Work<T> {
        T run(Transaction transaction);
    }
}
