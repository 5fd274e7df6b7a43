// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.installation.internal;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;

import org.jspecify.annotations.Nullable;
import org.partnernetz.store.sql.Sql;
import org.partnernetz.tenant.PersonId;

/** What a first start reads and writes without the services. */
@ApplicationScoped
public class InstallationRepository {
    private static final long FIRST_START = 0x50_4e_01;
    private static final String LOCK = "select 1 as locked from (select pg_advisory_xact_lock(:key)) l";
    private static final String EMPTY = "select not exists (select from core.organisation) as empty";
    private static final String BEGIN = "insert into core.first_start (begun_at) values (:now)";
    private static final String END = "update core.first_start set ended_at = :now, invented = :invented";
    private static final String BROKEN_OFF =
            "select exists (select from core.first_start where ended_at is null) as broken_off";
    private static final String REMOVED =
            "select exists (select from core.first_start where removed_at is not null) as removed";
    private static final String WANT_SAMPLES = "select 1 as done from core.want_samples(:plugin, :adviser, :seeker)";
    private static final String AWAIT = "update core.first_start set code_hash = :hash where claimed_at is null";
    private static final String AWAITED =
            "select code_hash from core.first_start where code_hash is not null and claimed_at is null";
    private static final String CLAIM = """
            update core.first_start set code_hash = null, claimed_at = :now
            where code_hash = :hash and claimed_at is null
              and not exists (select from core.membership m
                              where m.organisation_id = :coordination and m.until is null
                                and 'ADMINISTRATOR' = any (m.roles))""";
    private static final String SHAPE =
            "update core.organisation set kind = :kind, initials = :initials where id = :organisation";
    private static final String ENABLE = """
            insert into core.plugin_enablement (organisation_id, plugin, enabled_at)
            values (:organisation, :plugin, :now) on conflict do nothing""";

    @PersistenceContext(unitName = "partnernetz")
    EntityManager em;

    @PersistenceContext(unitName = "partnernetz-signin")
    EntityManager signIn;

    /**
     * Says whether there is no organisation yet. Another server that asks the same waits for the end of this
     * transaction.
     */
    public boolean isEmptyAndMine() {
        Sql.of(em.createNativeQuery(LOCK, Tuple.class)).with("key", FIRST_START).one(row -> row.number("locked"));
        return Sql.of(em.createNativeQuery(EMPTY, Tuple.class)).one(row -> row.flag("empty"));
    }

    /** Records, in the transaction that creates the network, that the first start has begun. */
    public void begin(Instant now) {
        Sql.of(em.createNativeQuery(BEGIN)).with("now", now).run();
    }

    /**
     * Records that the first start is complete.
     *
     * @param invented slugs of organisations that do not exist; null without the demo
     */
    @Transactional
    public void end(Instant now, @Nullable List<String> invented) {
        Sql.of(em.createNativeQuery(END))
                .with("now", now)
                .withOrNull("invented", invented == null ? null : invented.toArray(String[]::new), String[].class)
                .run();
    }

    /** Says whether an earlier first start was interrupted, so that the database is only partly filled. */
    @Transactional
    public boolean isBrokenOff() {
        return Sql.of(em.createNativeQuery(BROKEN_OFF, Tuple.class)).one(row -> row.flag("broken_off"));
    }

    /** Says whether the network began with the demo, and its samples are gone. */
    @Transactional
    public boolean areSamplesRemoved() {
        return Sql.of(em.createNativeQuery(REMOVED, Tuple.class)).one(row -> row.flag("removed"));
    }

    /** Stores the hash of the code with which the first administrator comes. */
    @Transactional
    public boolean awaitClaim(String hash) {
        return Sql.of(em.createNativeQuery(AWAIT)).with("hash", hash).run() > 0;
    }

    /** The hash of the code, as long as there is no administrator. */
    @Transactional
    public Optional<String> awaited() {
        return Sql.of(em.createNativeQuery(AWAITED, Tuple.class)).first(row -> row.text("code_hash"));
    }

    /**
     * Uses the code up, in the transaction that makes the administrator. Whoever comes second waits, and is too late.
     */
    @Transactional
    public boolean claim(String hash, long coordination, Instant now) {
        return Sql.of(em.createNativeQuery(CLAIM))
                        .with("hash", hash)
                        .with("coordination", coordination)
                        .with("now", now)
                        .run()
                > 0;
    }

    @Transactional
    public void shape(long organisation, String kind, String initials) {
        Sql.of(em.createNativeQuery(SHAPE))
                .with("organisation", organisation)
                .with("kind", kind)
                .with("initials", initials)
                .run();
    }

    @Transactional
    public void enable(long organisation, String plugin, Instant now) {
        Sql.of(em.createNativeQuery(ENABLE))
                .with("organisation", organisation)
                .with("plugin", plugin)
                .with("now", now)
                .run();
    }

    /** The plugin adds samples for these two to the acting organisation, as soon as it runs. */
    @Transactional
    public void wantSamples(String plugin, PersonId adviser, PersonId seeker) {
        Sql.of(em.createNativeQuery(WANT_SAMPLES, Tuple.class))
                .with("plugin", plugin)
                .with("adviser", adviser.value())
                .with("seeker", seeker.value())
                .one(row -> row.number("done"));
    }

    /** @throws RuntimeException if the database does not answer */
    @Transactional
    public void ping() {
        ping(em);
    }

    /** @throws RuntimeException if the database does not answer the sign-in role */
    @Transactional
    public void pingAsSignIn() {
        ping(signIn);
    }

    private static void ping(EntityManager asked) {
        Sql.of(asked.createNativeQuery("select 1 as one", Tuple.class)).one(row -> row.number("one"));
    }
}
