// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.partnernetz.testkit.harness.RunningPlatform;
import org.partnernetz.testkit.harness.WithPlatform;
import org.partnernetz.testkit.harness.rest.Answer;
import org.partnernetz.testkit.harness.rest.Caller;
import org.partnernetz.testkit.harness.rest.Session;

@WithPlatform
@DisplayName("The page that checks papers")
class VerifyIT {
    private static final String CODE = "BCDFGHJKLMNPQRST";
    private static final Map<String, String> OWN = Map.of("Sec-Fetch-Site", "same-origin");

    private Caller visitor;

    /** A paper by its code, of which only SHA-256 is kept, and one for a name that nobody has. */
    @BeforeEach
    void issue(RunningPlatform platform) throws SQLException {
        visitor = Caller.anonymous(platform);
        try (var connection = platform.connectAsSuperuser();
                var statement = connection.createStatement()) {
            for (var named : new String[] {"null", "'" + "0".repeat(64) + "'"}) {
                var code = named.equals("null") ? CODE : CODE.replace('B', 'C');
                statement.executeUpdate("insert into core.issued_paper (id, organisation_id, plugin, kind, label_de,"
                        + " label_en, item, code_hash, surname_hash, issued_on, valid_until) select gen_random_uuid(),"
                        + " id, 'any', 'copy', 'Kopie eines Plans', 'Copy of a plan', gen_random_uuid(),"
                        + " encode(sha256(convert_to('paper " + code + "', 'UTF8')), 'hex'), " + named
                        + ", current_date, current_date + 1 from core.organisation where slug = 'fitt'"
                        + " on conflict do nothing");
            }
        }
    }

    @Test
    @DisplayName("tells a visitor with the code what the paper is, in both languages, without a session")
    void tells() {
        assertThat(check(CODE, "", "de").body()).contains("Kopie eines Plans", "FITT");
        var english = check(CODE, "", "en");
        assertThat(english.body()).contains("Copy of a plan");
        assertThat(english.headers().allValues("Set-Cookie")).isEmpty();
    }

    @Test
    @DisplayName("has one answer for an unknown code and for a wrong surname")
    void hasOneAnswer() {
        var unknown = bare(check("BBBB", "", "de"));
        assertThat(unknown).doesNotContain("Kopie eines Plans");
        assertThat(bare(check(CODE.replace('B', 'C'), "", "de"))).isEqualTo(unknown);
    }

    private Answer check(String code, String surname, String language) {
        var fields = Map.of(
                "paper", "paper",
                "paper:code", code,
                "paper:surname", surname,
                "paper:look", "",
                "jakarta.faces.ViewState", "stateless");
        var headers = new LinkedHashMap<>(OWN);
        headers.put("Accept-Language", language);
        var answer = Session.post(visitor, "/verify", fields, headers);
        assertThat(answer.status()).isEqualTo(200);
        return answer;
    }

    /** Without what was typed and what is new in every answer. */
    private static String bare(Answer answer) {
        return answer.body().replaceAll("nonce=\"[^\"]*\"", "").replaceAll("value=\"[^\"]*\"", "");
    }
}
