// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.launcher.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.OptionalInt;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.partnernetz.launcher.LaunchException;

@DisplayName("A database that ends by itself")
class KeeperTest {

    private static final int KILLED = 137;

    private final List<String> told = new ArrayList<>();

    @Test
    @DisplayName("is started again, and again after failures")
    void startsAgain() {
        var database = new Database(3, 2);
        keep(database, 10);
        assertThat(database.starts).isEqualTo(5);
        assertThat(told)
                .contains("PostgreSQL ended by itself with code 137; starting it again")
                .contains("PostgreSQL did not start, try 2 of 10: no")
                .endsWith("PostgreSQL answers again");
    }

    @Test
    @DisplayName("is given up after some tries, and that is told")
    void givesUp() {
        var database = new Database(1, Integer.MAX_VALUE);
        keep(database, 4);
        assertThat(database.starts).isEqualTo(4);
        assertThat(told).endsWith("PostgreSQL does not stay up; the platform ends", "lost");
    }

    @Test
    @DisplayName("is given up, too, if it starts but never stays")
    void givesUpWhatDoesNotStay() {
        var database = new Database(Integer.MAX_VALUE, 0);
        keep(database, 4);
        assertThat(database.starts).isEqualTo(4);
        assertThat(told).endsWith("lost");
    }

    @Test
    @DisplayName("is tried with pauses that grow")
    void growsItsPauses() {
        assertThat(Keeper.PAUSES).isSorted().hasSizeGreaterThan(5);
    }

    private void keep(Database database, int tries) {
        var pauses = Collections.nCopies(tries, Duration.ZERO);
        new Keeper(database, pauses, told::add, () -> told.add("lost")).run();
    }

    /** Ends so often, then is stopped; each first start after an end fails so often in all. */
    private static final class Database implements Keeper.Kept {
        private int ends;
        private int failures;
        private int starts;

        Database(int ends, int failures) {
            this.ends = ends;
            this.failures = failures;
        }

        @Override
        public OptionalInt awaitEnd() {
            return ends-- > 0 ? OptionalInt.of(KILLED) : OptionalInt.empty();
        }

        @Override
        public void startAgain() {
            starts++;
            if (failures-- > 0) {
                throw new LaunchException("no");
            }
        }
    }
}
