// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.store;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;

import jakarta.persistence.EntityManager;

import org.jspecify.annotations.Nullable;
import org.partnernetz.paging.ListQuery;
import org.partnernetz.paging.Page;
import org.partnernetz.paging.PageRequest;
import org.partnernetz.problem.ConflictException;
import org.partnernetz.problem.InvalidException;
import org.partnernetz.problem.NotFoundException;

/**
 * The rows of one kind that the acting person may see: found, listed, added, changed and removed.
 *
 * <pre>{@code
 * rows = Rows.of(store, clock, NoteRow.class);
 *
 * rows.get(id)                                    // or 404
 * rows.list(query)                                // filtered, sorted, searched and paged as the address says
 * rows.where("plotId", plot).all()
 * rows.change(id, row -> row.text = clean)
 * }</pre>
 *
 * <p><b>Transaction:</b> joins the running one, and inside {@link Store#write} works on the same entities; else one of
 * its own for each call. <b>Cost:</b> one statement each, {@code change} and {@code remove} two. What this cannot ask
 * is asked in JPQL, by the {@link Store} itself.
 */
public final class Rows<E extends OwnRow> {
    /** A longer list has to be read in pages. */
    public static final int ALL_MAX = 1000;

    private final Store store;
    private final Clock clock;
    private final Class<E> type;
    private final ListedFields listed;
    private final Conditions given;

    private Rows(Store store, Clock clock, Class<E> type, ListedFields listed, Conditions given) {
        this.store = store;
        this.clock = clock;
        this.type = type;
        this.listed = listed;
        this.given = given;
    }

    /** @throws IllegalArgumentException if a field cannot be {@link Listed} as it says */
    public static <E extends OwnRow> Rows<E> of(Store store, Clock clock, Class<E> type) {
        return new Rows<>(store, clock, type, ListedFields.of(type), Conditions.none());
    }

    /**
     * Only those of which a field has this value; of which it is empty for null.
     *
     * @param field name of the field in Java, {@code facts.state} for one inside an embedded value
     */
    public Rows<E> where(String field, @Nullable Object value) {
        var path = Conditions.path(field);
        return new Rows<>(
                store,
                clock,
                type,
                listed,
                value == null ? given.and(path + " is null") : given.and(path + " = ?", value));
    }

    /** @throws NotFoundException if there is none that may be seen */
    public E get(UUID id) {
        return find(id).orElseThrow(NotFoundException::new);
    }

    public Optional<E> find(UUID id) {
        return store.read(em -> Optional.ofNullable(found(em, id)));
    }

    private @Nullable E found(EntityManager em, UUID id) {
        return given.isNone()
                ? em.find(type, id)
                : read(em, given.and("e.id = ?", id), Order.newest(type), 1).stream()
                        .findFirst()
                        .orElse(null);
    }

    /** The newest, if there is any. */
    public Optional<E> first() {
        return newest(new PageRequest(null, 1)).items().stream().findFirst();
    }

    /**
     * All, the oldest first.
     *
     * @throws IllegalStateException if there are more than {@value #ALL_MAX}
     */
    public List<E> all() {
        var all = store.read(em -> read(em, given, Order.oldest(type), ALL_MAX + 1));
        if (all.size() > ALL_MAX) {
            throw new IllegalStateException("More than " + ALL_MAX + " rows of " + type.getSimpleName()
                    + " are read at once: list them in pages");
        }
        return all;
    }

    public long count() {
        return store.read(
                em -> given.query(em, "select count(e)", type, "", Long.class).getSingleResult());
    }

    /** A page of them, the newest first. */
    public Page<E> newest(PageRequest page) {
        return paged(given, Order.newest(type), page);
    }

    /**
     * A page of them as somebody asks for it. Only fields that are {@link Listed} are looked at.
     *
     * @throws InvalidException {@code wrong}, naming the field, if a filter asks for a value that it cannot have
     */
    public Page<E> list(ListQuery query) {
        return paged(listed.narrowed(given, query), listed.order(type, query), query.page());
    }

    private Page<E> paged(Conditions conditions, Order order, PageRequest page) {
        var rows = store.read(em -> read(em, order.after(conditions, page.after()), order, page.size() + 1));
        if (rows.size() <= page.size()) {
            return new Page<>(rows, null);
        }
        var shown = rows.subList(0, page.size());
        return new Page<>(shown, order.key(shown.get(shown.size() - 1)));
    }

    private List<E> read(EntityManager em, Conditions conditions, Order order, int most) {
        return conditions
                .query(em, "select e", type, order.text(), type)
                .setMaxResults(most)
                .getResultList();
    }

    /** Gives the row its key and keeps it. */
    public E add(E row) {
        row.key(clock.instant());
        return store.write(em -> {
            em.persist(row);
            return row;
        });
    }

    /**
     * Changes a row.
     *
     * @throws NotFoundException if there is none that may be seen
     * @throws ConflictException {@code changed-meanwhile}, if somebody else has changed it at the same moment
     */
    public E change(UUID id, Consumer<? super E> change) {
        return store.write(em -> {
            var row = existing(em, id);
            change.accept(row);
            return row;
        });
    }

    /**
     * Changes a row, but only as it was seen.
     *
     * @param version the row's when it was shown
     * @throws ConflictException {@code changed-meanwhile}, if somebody else has changed it since
     */
    public E change(UUID id, int version, Consumer<? super E> change) {
        return change(id, row -> {
            if (row.version() != version) {
                throw new ConflictException("changed-meanwhile");
            }
            change.accept(row);
        });
    }

    /** @throws NotFoundException if there is none that may be seen */
    public void remove(UUID id) {
        store.write(em -> {
            em.remove(existing(em, id));
            return id;
        });
    }

    private E existing(EntityManager em, UUID id) {
        var row = found(em, id);
        if (row == null) {
            throw new NotFoundException();
        }
        return row;
    }
}
