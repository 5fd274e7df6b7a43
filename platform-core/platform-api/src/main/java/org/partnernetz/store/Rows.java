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
 * Finds, lists, adds, changes and removes the rows of one entity that the acting person may see.
 *
 * <pre>{@code
 * rows = Rows.of(store, clock, NoteRow.class);
 *
 * rows.get(id)                                    // or 404
 * rows.list(query)                                // filtered, sorted, searched and paged as the address says
 * rows.where("plotId", plot).all()
 * rows.change(id, row -> row.text = clean)
 * rows.where("plotId", plot).where("bed", bed).put(row -> row.crop = crop)    // changed, or added
 * }</pre>
 *
 * <p><b>Transaction:</b> joins the running one, and inside {@link Store#write} works on the same entities. If none is
 * running, each call has its own. <b>Cost:</b> one statement per call; two for {@code change}, {@code put} and
 * {@code remove}. For any other query, use JPQL with the {@link Store}.
 */
public final class Rows<E extends OwnRow> {
    /** The greatest number of rows that {@link #all} returns; read longer lists in pages. */
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

    /** @throws IllegalArgumentException if the type of a {@link Listed} field does not allow one of its uses */
    public static <E extends OwnRow> Rows<E> of(Store store, Clock clock, Class<E> type) {
        return new Rows<>(store, clock, type, ListedFields.of(type), Conditions.none());
    }

    /**
     * Restricts the rows to those whose field has this value; null means that the field is empty.
     *
     * @param field name of the field in Java, {@code facts.state} for one inside an embedded value
     */
    public Rows<E> where(String field, @Nullable Object value) {
        return new Rows<>(store, clock, type, listed, given.with(field, value));
    }

    /** @throws NotFoundException if there is no such row, or the acting person may not see it */
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

    /** Returns the newest row, if there is one. */
    public Optional<E> first() {
        return newest(new PageRequest(null, 1)).items().stream().findFirst();
    }

    /**
     * Returns all rows, oldest first.
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

    /** Returns a page of the rows, newest first. */
    public Page<E> newest(PageRequest page) {
        return paged(given, Order.newest(type), page);
    }

    /**
     * Returns the page that a query asks for. It considers only fields that are {@link Listed}.
     *
     * @throws InvalidException {@code wrong}, naming the field, if a filter asks for a value that the field cannot have
     */
    public Page<E> list(ListQuery query) {
        return paged(listed.narrowed(given, query), listed.order(type, query), query.page());
    }

    private Page<E> paged(Conditions conditions, Order order, PageRequest page) {
        var rows = store.read(em -> read(em, order.after(conditions, page.after()), order, page.size() + 1));
        return Page.cut(rows, page, order::key);
    }

    private List<E> read(EntityManager em, Conditions conditions, Order order, int most) {
        return conditions
                .query(em, "select e", type, order.text(), type)
                .setMaxResults(most)
                .getResultList();
    }

    /** Stores the row; it gets a key unless it has one. */
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
     * @throws NotFoundException if there is no such row, or the acting person may not see it
     * @throws ConflictException {@code changed-meanwhile} if somebody else changes it at the same moment
     */
    public E change(UUID id, Consumer<? super E> change) {
        return store.write(em -> {
            var row = existing(em, id);
            change.accept(row);
            return row;
        });
    }

    /**
     * Changes a row if it still has the version that was shown.
     *
     * @param version the row's version when it was shown
     * @throws ConflictException {@code changed-meanwhile} if somebody else has changed it since
     */
    public E change(UUID id, int version, Consumer<? super E> change) {
        return change(id, row -> {
            if (row.version() != version) {
                throw new ConflictException("changed-meanwhile");
            }
            change.accept(row);
        });
    }

    /**
     * Changes the row that meets all conditions, or adds a row that has their values.
     *
     * <pre>{@code
     * rows.where("projectId", project).where("code", code).put(row -> row.doneOn = day);
     * rows.where("id", project).put(row -> row.facts = facts);    // one for each project, under its key
     * }</pre>
     *
     * <p>Give the columns a unique index, so that there is only one.
     *
     * @throws IllegalArgumentException if a condition names a field of an embedded value
     * @throws ConflictException {@code changed-meanwhile}, if somebody else has added it at the same moment
     */
    public E put(Consumer<? super E> change) {
        return store.write(em -> {
            var known = first();
            var row = known.orElseGet(() -> given.fill(fresh()));
            change.accept(row);
            return known.isPresent() ? row : add(row);
        });
    }

    private E fresh() {
        try {
            var constructor = type.getDeclaredConstructor();
            constructor.setAccessible(true);
            return constructor.newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(type.getName() + " has no constructor without parameters that works", e);
        }
    }

    /** @throws NotFoundException if there is no such row, or the acting person may not see it */
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
