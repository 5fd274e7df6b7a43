// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.tenant;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.partnernetz.member.Member;

@DisplayName("Roles")
class RoleTest {
    private static final List<Role> AS_DECLARED = List.of(Role.values());

    @Test
    @DisplayName("of a member stand in one order, whatever the server that tells them")
    void inOrder() {
        var member = new Member(new PersonId(UUID.randomUUID()), "Ada", Set.of(Role.values()), true, Instant.EPOCH);

        assertThat(member.roles()).containsExactlyElementsOf(AS_DECLARED);
    }
}
