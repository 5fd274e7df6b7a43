// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.member.internal;

import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;

import org.jspecify.annotations.Nullable;
import org.partnernetz.store.sql.Sql;
import org.partnernetz.tenant.OrganisationId;
import org.partnernetz.tenant.PersonId;

/** Finds how to write to people about their accounts. It works as the sign-in role of the database. */
@ApplicationScoped
@Transactional(value = Transactional.TxType.REQUIRES_NEW, rollbackOn = Exception.class)
public class ContactRepository {
    private static final String USUAL = "de";

    /**
     * How to write to somebody.
     *
     * @param email null for somebody who signs in with a user name
     * @param organisation which writes: one of the person's, or else the coordination
     */
    record Contact(
            PersonId person, String name, @Nullable String email, String language, OrganisationId organisation) {}

    @PersistenceContext(unitName = CredentialRepository.UNIT)
    EntityManager em;

    /** Empty if there is no such account, or it is disabled. */
    Optional<Contact> of(UUID person) {
        return Sql.of(em.createNativeQuery("select * from auth.contact_of(:person)", Tuple.class))
                .with("person", person)
                .first(row -> new Contact(
                        new PersonId(person),
                        row.text("name"),
                        row.textOrNull("email"),
                        Objects.requireNonNullElse(row.textOrNull("language"), USUAL),
                        new OrganisationId(row.number("organisation_id"))));
    }
}
