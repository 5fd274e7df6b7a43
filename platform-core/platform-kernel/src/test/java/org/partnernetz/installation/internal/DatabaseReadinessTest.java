// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.installation.internal;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Whether the database answers")
class DatabaseReadinessTest {

    @Test
    @DisplayName("is asked by the application's pool and by that of sign-in, and either may say no")
    void bothPools() {
        assertThatCode(() -> readiness(true, true).ask()).doesNotThrowAnyException();
        assertThatThrownBy(() -> readiness(false, true).ask()).hasMessage("application");
        assertThatThrownBy(() -> readiness(true, false).ask()).hasMessage("sign-in");
    }

    private static DatabaseReadiness readiness(boolean asApplication, boolean asSignIn) {
        var readiness = new DatabaseReadiness();
        readiness.repository = new InstallationRepository() {
            @Override
            public void ping() {
                answer(asApplication, "application");
            }

            @Override
            public void pingAsSignIn() {
                answer(asSignIn, "sign-in");
            }
        };
        return readiness;
    }

    private static void answer(boolean answers, String pool) {
        if (!answers) {
            throw new IllegalStateException(pool);
        }
    }
}
