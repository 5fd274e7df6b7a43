// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.inside;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;

import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;

import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.partnernetz.forum.Forum;
import org.partnernetz.forum.Forums;
import org.partnernetz.forum.NewForum;
import org.partnernetz.tenant.Acting;
import org.partnernetz.tenant.Audience;
import org.partnernetz.tenant.Organisation;
import org.partnernetz.tenant.Organisations;
import org.partnernetz.tenant.Role;
import org.partnernetz.tenant.SystemMember;
import org.partnernetz.tenant.TenantContext;

/** With the server's own transactions and its pool of connections. */
@OfSlice({"tenant", "forum"})
@ExtendWith(ArquillianExtension.class)
@DisplayName("A transaction in the server")
class TransactionsIT {
    private static final int MORE_THAN_ONE_CONNECTION = 20;

    @Inject
    TenantContext tenant;

    @Inject
    Organisations organisations;

    @Inject
    Forums forums;

    @Inject
    UserTransaction transaction;

    private Organisation fitt;

    @BeforeEach
    void findOrganisation() {
        fitt = organisations.all().stream()
                .filter(one -> one.slug().equals("fitt"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    @DisplayName("takes everything back that services did in it")
    void takesBack() throws Exception {
        var before = asAdministrator(this::all);
        asAdministrator(() -> {
            transaction.begin();
            try {
                var forum = forums.setUp(new NewForum("Nur kurz da", "", Audience.ORGANISATION));
                assertThat(all()).as("inside").contains(forum.id());
            } finally {
                transaction.rollback();
            }
            return before;
        });
        assertThat(asAdministrator(this::all)).isEqualTo(before);
    }

    @Test
    @DisplayName("ends with who acted in it: the next one on the same connection is nobody's")
    void endsWithWhoActed() throws Exception {
        var open = all();
        for (var i = 0; i < MORE_THAN_ONE_CONNECTION; i++) {
            assertThat(asAdministrator(this::all)).hasSizeGreaterThan(open.size());
            assertThat(all()).isEqualTo(open);
        }
    }

    /** Their keys: others may write in them meanwhile. */
    private List<UUID> all() {
        return forums.forums("fitt").stream().map(Forum::id).toList();
    }

    private <T> T asAdministrator(Callable<T> work) throws Exception {
        return tenant.callAs(administratorOf(fitt), work);
    }

    static Acting administratorOf(Organisation organisation) {
        return new Acting(
                organisation.id(),
                organisation.slug(),
                organisation.name(),
                SystemMember.PERSON,
                "",
                Set.of(Role.ADMINISTRATOR),
                true,
                false);
    }
}
