// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Field;
import java.lang.reflect.Proxy;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import jakarta.servlet.http.HttpServletRequest;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.partnernetz.member.AccessToken;
import org.partnernetz.member.Accounts;
import org.partnernetz.problem.InvalidException;
import org.partnernetz.web.fixture.FakeRequest;
import org.partnernetz.web.page.Faults;
import org.partnernetz.web.security.SignedIn;

@DisplayName("The page of access tokens")
class TokensPageTest {
    private static final String RIGHT = "das richtige Passwort";

    private final List<String> asked = new ArrayList<>();
    private final TokensPage page = new TokensPage();
    private final Proving proving = new Proving();
    private final Proof proof = new Proof();

    @BeforeEach
    void wire() throws ReflectiveOperationException {
        var request = new FakeRequest().get();
        var faults = new Faults();
        Field inner = Faults.class.getDeclaredField("request");
        inner.setAccessible(true);
        inner.set(faults, request);
        page.faults = faults;
        page.proving = proving;
        proving.request = request;
        proving.signedIn = proof;
        proving.accounts = (Accounts) Proxy.newProxyInstance(
                Accounts.class.getClassLoader(), new Class<?>[] {Accounts.class}, (proxy, method, values) -> {
                    asked.add(method.getName());
                    return switch (method.getName()) {
                        case "prove" -> prove((String) values[0]);
                        case "issueToken" -> new AccessToken.Issued(token(), "pn_secret");
                        default -> List.of();
                    };
                });
        page.accounts = proving.accounts;
        page.setName("Skript");
    }

    @Test
    @DisplayName("makes a token at once shortly after the password was given")
    void issuesFresh() {
        proof.fresh = true;
        page.issue();

        assertThat(page.getIssued()).isNotNull();
        assertThat(asked).contains("issueToken").doesNotContain("prove");
    }

    @Test
    @DisplayName("makes no token later without the password, and says so beside the field")
    void asksLater() {
        proving.setPassword("falsch");
        page.issue();

        assertThat(page.getIssued()).isNull();
        assertThat(asked).containsExactly("prove");
        assertThat(page.faults.of("password")).isEqualTo("Das Passwort stimmt nicht.");
        assertThat(proof.fresh).isFalse();
    }

    @Test
    @DisplayName("makes a token with the password, which then need not be given again")
    void issuesProven() {
        proving.setPassword(RIGHT);
        page.issue();

        assertThat(page.getIssued()).isNotNull();
        assertThat(proof.fresh).isTrue();
    }

    private static Object prove(String password) {
        new InvalidException.Check()
                .that(password.equals(RIGHT), "password", "wrong-password")
                .orThrow();
        return "";
    }

    private static AccessToken token() {
        return new AccessToken(new UUID(1, 1), "Skript", Instant.EPOCH, Instant.EPOCH, null);
    }

    private static final class Proof extends SignedIn {
        private boolean fresh;

        @Override
        public boolean isFresh(HttpServletRequest request) {
            return fresh;
        }

        @Override
        public void prove(HttpServletRequest request) {
            fresh = true;
        }
    }
}
