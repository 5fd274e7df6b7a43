// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.member;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnernetz.member.NewInvitation;
import org.partnernetz.problem.InvalidException;
import org.partnernetz.problem.InvalidException.Fault;
import org.partnernetz.tenant.Role;

@DisplayName("A list of people")
class PeopleListTest {

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "Name;E-Mail;Rolle;Sprache;Netzwerk;Letzter Tag\nAmal;a@example.org;Mitglied+Moderation;Englisch;nein;31.12.2027",
                "name,email,roles,language,network,last day\r\nAmal,a@example.org,member/moderator,en,no,2027-12-31\r\n",
                "Rolle\tUnbekannt\tName\tLetzter Tag\tNETZWERK\tE-mail\tLanguage\n\n\"Moderation | Mitglied\"\tx\t Amal \t2027-12-31\t0\ta@example.org\tEnglish"
            })
    @DisplayName("is understood with its headings in both languages, in any order, with any separator")
    void isUnderstood(String text) {
        assertThat(read(text))
                .extracting(PeopleList.Person::draft)
                .containsExactly(new NewInvitation(
                        "Amal",
                        "a@example.org",
                        Set.of(Role.MEMBER, Role.MODERATOR),
                        false,
                        LocalDate.of(2027, 12, 31),
                        "en"));
    }

    @Test
    @DisplayName("needs the name alone; the rest is what most people are")
    void namesAlone() {
        assertThat(read("Name\nAmal\nJan"))
                .extracting(PeopleList.Person::draft)
                .containsExactly(
                        new NewInvitation("Amal", null, Set.of(Role.MEMBER), true, null, "de"),
                        new NewInvitation("Jan", null, Set.of(Role.MEMBER), true, null, "de"));
    }

    @Test
    @DisplayName("names the faults of each line, and the line as the spreadsheet counts it")
    void faults() {
        var people = read("Name;Rolle;Netzwerk;Letzter Tag\nAmal;Chefin;vielleicht;31.02.2027\nJan;;;");

        assertThat(people).extracting(PeopleList.Person::line).containsExactly(2L, 3L);
        assertThat(people.get(0).draft()).isNull();
        assertThat(people.get(0).faults())
                .containsExactly(
                        new Fault("roles", "not-a-role", ""),
                        new Fault("lastDay", "not-a-day", ""),
                        new Fault("network", "yes-or-no", ""));
        assertThat(people.get(1).faults()).isEmpty();
    }

    @ParameterizedTest(name = "[{0}]")
    @ValueSource(strings = {" ", "Amal;a@example.org", "E-Mail\na@example.org", "Name"})
    @DisplayName("is none without the heading for names, or without people")
    void none(String text) {
        assertThat(read(text)).isEmpty();
    }

    @ParameterizedTest(name = "[{0}]")
    @ValueSource(strings = {"Name;E-Mail\n\"Anna\" Beispiel;a@example.org", "Name;E-Mail\n\"Anna;a@example.org"})
    @DisplayName("with a quotation mark in the wrong place says so")
    void quotes(String text) {
        assertThatThrownBy(() -> read(text))
                .isInstanceOfSatisfying(
                        InvalidException.class,
                        invalid -> assertThat(invalid.faults()).containsExactly(new Fault("people", "quotes", "")));
    }

    private static List<PeopleList.Person> read(String text) {
        return new PeopleList().read(text, "de");
    }
}
