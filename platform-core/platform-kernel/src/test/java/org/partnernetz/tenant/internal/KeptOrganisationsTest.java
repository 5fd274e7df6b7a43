// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.tenant.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.partnernetz.fixture.World;
import org.partnernetz.tenant.Organisations;

@DisplayName("The directory on two servers")
class KeptOrganisationsTest {

    @Test
    @DisplayName("shows on one what was changed on the other as soon as it looks, and stays the same object until then")
    void looks() {
        var one = World.inSharedDatabase();
        var two = World.inSharedDatabase();
        var home = one.organisation("two-servers");
        two.get(KeptOrganisations.class).look();
        var before = two.get(Organisations.class).all();
        two.get(KeptOrganisations.class).look();
        assertThat(two.get(Organisations.class).all()).as("nothing has changed").isSameAs(before);

        one.as(World.administratorOf(home), () -> {
            one.get(Organisations.class).paint("#654321");
            return home;
        });
        assertThat(one.get(Organisations.class).withSlug(home.slug()).color()).isEqualTo("#654321");
        two.get(KeptOrganisations.class).look();
        assertThat(two.get(Organisations.class).withSlug(home.slug()).color()).isEqualTo("#654321");
        assertThat(two.get(Organisations.class).all()).isNotSameAs(before);
    }
}
