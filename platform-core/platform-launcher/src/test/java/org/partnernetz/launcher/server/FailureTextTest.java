// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.launcher.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

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

    @Test
    @DisplayName("leaves out what the migration tool recommends to its own users")
    void leavesAdviceOut() {
        var text = """
                Caused by: org.flywaydb.core.api.exception.FlywayValidateException: Validate failed: Migrations have \
                failed validation
                Migration checksum mismatch for migration version 0003. Either revert the changes to the migration, \
                or run repair to update the schema history.
                Need more flexibility with validation rules? Learn more: https://help.example.org/x
                """;
        assertThat(FailureText.innermostCause(text.replace("\n", " ")))
                .isEqualTo("Validate failed: Migrations have failed validation Migration checksum mismatch for"
                        + " migration version 0003.");
    }

    @Test
    @DisplayName("is looked up in the log where the deployment was only taken back")
    void looksIntoTheLog(@TempDir Path folder) throws IOException {
        var log = Files.writeString(folder.resolve("server.log"), "09:00:00,000 ERROR [old] (main) of another start\n");
        var written = ServerLog.from(log);
        Files.writeString(
                log,
                "09:01:00,000 INFO  [x] (main) fine\n09:02:00,000 ERROR [org.jboss.as] (main) WFLYCTL0348: Timeout\n",
                StandardOpenOption.APPEND);
        var marker = FailureText.innermostCause("\"WFLYCTL0063: Composite operation was rolled back\"");
        assertThat(FailureText.namesNoCause(marker)).isTrue();
        assertThat(written.firstError()).contains("WFLYCTL0348: Timeout");
    }
}
