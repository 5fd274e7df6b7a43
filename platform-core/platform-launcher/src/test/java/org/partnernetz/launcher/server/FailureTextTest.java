// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.launcher.server;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The text of a failed deployment")
class FailureTextTest {

    @Test
    @DisplayName("names the two innermost causes, without their classes")
    void namesTheInnermostCauses() {
        var text = """
                {"WFLYCTL0080: Failed services" => {"unit.\\"partnernetz.ear\\"" => "Failed to start service
                    Caused by: java.lang.RuntimeException: the core cannot start
                    Caused by: org.flywaydb.core.FlywaySqlScriptException: Failed to execute script V0002__x.sql
                ---------
                SQL State  : 42601
                    Caused by: org.postgresql.util.PSQLException: ERROR: syntax error at or near \\\\\\"tabel\\\\\\"
                  Position: 8"}}
                """;
        assertThat(FailureText.innermostCause(text))
                .isEqualTo("Failed to execute script V0002__x.sql: ERROR: syntax error at or near \"tabel\"");
    }

    @Test
    @DisplayName("ends with the cause, also where the whole stands in quotation marks")
    void endsWithTheCause() {
        var text = """
                "{\\"WFLYCTL0080: Failed services\\" => {\\"component\\" => \\"java.lang.IllegalStateException: x
                    Caused by: java.lang.IllegalStateException: remove the folder and start again\\"}}"
                """;
        assertThat(FailureText.innermostCause(text)).isEqualTo("remove the folder and start again");
    }

    @Test
    @DisplayName("names the first of several problems of injection with its place")
    void namesTheFirstOfAList() {
        var text = """
                "Caused by: org.jboss.weld.exceptions.DeploymentException: Exception List with 2 exceptions:
                Exception 0 :
                org.jboss.weld.exceptions.DeploymentException: WELD-001408: Unsatisfied dependencies for type Forums
                  at injection point [BackedAnnotatedField] @Inject org.partnernetz.web.TopicPage.forums
                  at org.partnernetz.web.TopicPage.forums(TopicPage.java:0)
                Exception 1 :
                java.lang.IllegalStateException: something else"
                """;
        assertThat(FailureText.innermostCause(text))
                .isEqualTo("WELD-001408: Unsatisfied dependencies for type Forums at injection point"
                        + " [BackedAnnotatedField] @Inject org.partnernetz.web.TopicPage.forums");
    }

    @Test
    @DisplayName("is kept, but shortened, where it names no cause")
    void isShortened() {
        assertThat(FailureText.innermostCause("x".repeat(1000))).hasSize(402).endsWith(" …");
    }
}
