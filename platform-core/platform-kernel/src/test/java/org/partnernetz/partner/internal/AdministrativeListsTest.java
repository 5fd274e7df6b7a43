// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.partner.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.partnernetz.fixture.Houses;
import org.partnernetz.fixture.MovingClock;
import org.partnernetz.fixture.Spent;
import org.partnernetz.fixture.World;
import org.partnernetz.forum.Flags;
import org.partnernetz.forum.Moderation;
import org.partnernetz.group.Groups;
import org.partnernetz.mail.Mails;
import org.partnernetz.member.Invitations;
import org.partnernetz.member.Members;
import org.partnernetz.member.host.JoinRequests;
import org.partnernetz.member.host.Sessions;
import org.partnernetz.paging.PageRequest;
import org.partnernetz.partner.Partners;
import org.partnernetz.plugin.admin.PluginChoices;
import org.partnernetz.portrait.Offers;
import org.partnernetz.tenant.Acting;
import org.partnernetz.tenant.Organisation;
import org.partnernetz.tenant.Organisations;
import org.partnernetz.tenant.PersonId;
import org.partnernetz.tenant.Role;
import org.partnernetz.tenant.TenantContext;

/**
 * What is read may grow by 15 percent. Beyond that, a row may be looked up by index, in vain or not, where small tables
 * are read as they are; and a tree of an index is up to two levels higher when it holds a hundred times as much.
 */
@DisplayName("With 1,000 organisations and 100,000 people instead of ten and 1,000")
class AdministrativeListsTest {
    private static final double GROWTH = 1.15;
    private static final int OF_HOUSE = 5;
    /** As long as the list of ten partners is. */
    private static final PageRequest PAGE = new PageRequest(null, 9);

    private static final int LOOKED_UP = 3 * 9;

    private static final Map<Integer, House> HOUSES = new LinkedHashMap<>();

    /** What an administrator reads, a page at a time. */
    enum Listing {
        PARTNERS {
            @Override
            int read(World world) {
                return world.get(Partners.class)
                        .list(Partners.Filter.all(), PAGE)
                        .items()
                        .size();
            }
        },
        OFFERS {
            @Override
            int read(World world) {
                return world.get(Offers.class).own().size();
            }
        },
        GROUPS {
            @Override
            int read(World world) {
                return world.get(Groups.class).list(PAGE).items().size();
            }
        },
        INVITATIONS {
            @Override
            int read(World world) {
                return world.get(Invitations.class).list(PAGE).items().size();
            }
        },
        MEMBERS {
            @Override
            int read(World world) {
                return world.get(Members.class).list(PAGE).items().size();
            }
        },
        CLIENTS {
            @Override
            int read(World world) {
                return world.get(Members.class).clients(PAGE).items().size();
            }
        },
        FORMER {
            @Override
            int read(World world) {
                return world.get(Members.class).former(PAGE).items().size();
            }
        },
        JOIN_REQUESTS {
            @Override
            int read(World world) {
                return world.get(JoinRequests.class).list(PAGE).items().size();
            }
        },
        MODERATION {
            @Override
            int read(World world) {
                return world.get(Moderation.class).log(PAGE).items().size();
            }
        },
        FLAGS {
            @Override
            int read(World world) {
                return world.get(Flags.class).open(PAGE).items().size();
            }
        },
        SESSIONS {
            @Override
            int read(World world) {
                return world.get(Sessions.class).mine().size();
            }
        },
        MAILS {
            @Override
            int read(World world) {
                return world.get(Mails.class).list(PAGE).items().size();
            }
        };

        /** How many were listed. */
        abstract int read(World world);
    }

    /** An administrator who looks through the lists, in a network of a size. */
    private record House(World world, Acting administrator, Acting coordination) {

        static House in(String name, int number) throws SQLException {
            var world = World.in(
                    new Houses(name, number).built(),
                    new MovingClock(Clock.systemUTC().instant()));
            world.kernel().with(PluginChoices.class, new OneModule(world.get(TenantContext.class)));
            var own = world.get(Organisations.class).withSlug("o" + OF_HOUSE);
            return new House(world, acting(own, OF_HOUSE, false), acting(world.hub(), 1, true));
        }

        private static Acting acting(Organisation own, int number, boolean coordination) {
            var person = new PersonId(new UUID(0, Long.parseLong(String.valueOf(number * 100 - 99), 16)));
            return new Acting(
                    own.id(), own.slug(), own.name(), person, "", Set.of(Role.ADMINISTRATOR), true, coordination);
        }

        Spent by(Listing listing) {
            var as = listing == Listing.PARTNERS ? coordination : administrator;
            return world.as(
                    as, () -> Spent.by(() -> assertThat(listing.read(world)).isPositive()));
        }
    }

    @BeforeAll
    static void build() throws SQLException {
        if (HOUSES.isEmpty()) {
            HOUSES.put(10, House.in("ten", 10));
            HOUSES.put(1000, House.in("thousand", 1000));
        }
    }

    @ParameterizedTest(name = "{0}")
    @EnumSource
    @DisplayName("each list takes as many statements, and reads hardly more")
    void costs(Listing listing) {
        var few = HOUSES.get(10).by(listing);
        var many = HOUSES.get(1000).by(listing);

        assertThat(many.statements()).isEqualTo(few.statements()).isPositive();
        assertThat(many.entries())
                .as(few + " and " + many)
                .isLessThanOrEqualTo((long) (few.entries() * GROWTH) + LOOKED_UP);
        assertThat(many.blocks())
                .as(few + " and " + many)
                .isLessThanOrEqualTo((long) (few.blocks() * GROWTH) + 2 * (many.entries() + LOOKED_UP));
    }
}
