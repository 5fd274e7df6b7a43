// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.member;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import org.partnernetz.form.Form;
import org.partnernetz.form.Lines;
import org.partnernetz.member.Invitation;
import org.partnernetz.member.Invitations;
import org.partnernetz.problem.InvalidException;
import org.partnernetz.problem.InvalidException.Fault;
import org.partnernetz.problem.NotFoundException;
import org.partnernetz.web.frame.Frame;
import org.partnernetz.web.look.Look;
import org.partnernetz.web.look.Words;
import org.partnernetz.web.page.Faults;
import org.partnernetz.web.page.Page;
import org.partnernetz.web.page.Place;
import org.partnernetz.web.page.SignInNeededException;
import org.partnernetz.web.page.SiteAddress;

/**
 * Invites many people from a list, for administrators. First it shows what was understood, with each fault in its line
 * and column; it invites only when that is confirmed and nothing is wrong.
 */
@Named
@RequestScoped
public class ImportPage implements Page {
    private static final int TEXT_MAX = 60_000;

    @Inject
    Invitations invitations;

    @Inject
    Frame frame;

    @Inject
    Faults faults;

    @Inject
    SiteAddress site;

    @Inject
    HttpServletRequest request;

    private final Form<TypedList> form = Form.of(TypedList.class);
    private List<Line> lines = List.of();
    private List<Invitation.Issued> issued = List.of();

    /** The list as it was typed or pasted. */
    public record TypedList(
            @NotBlank @Size(max = TEXT_MAX) @Lines String people) {}

    /**
     * A line that was understood, with its faults in words.
     *
     * @param faults each with the column, the value and a sentence
     */
    public record Line(long number, String name, String email, List<String> roles, List<Wrong> faults) {}

    /** What is wrong in a line. */
    public record Wrong(String column, String value, String sentence) {}

    @Override
    public void open(Place place) throws SignInNeededException {
        if (!frame.isKnown()) {
            throw new SignInNeededException();
        }
        if (frame.getActing() == null || !frame.getActing().isAdministrator()) {
            throw new NotFoundException();
        }
    }

    /** Shows what was understood. */
    public void look() {
        faults.free(() -> lines = understood());
    }

    /** Invites everybody on the list, or nobody. */
    public void inviteAll() {
        faults.free(() -> {
            lines = understood();
            if (lines.stream().allMatch(line -> line.faults().isEmpty())) {
                issued = invitations.invite(people().stream()
                        .map(PeopleList.Person::draft)
                        .filter(Objects::nonNull)
                        .toList());
            }
        });
    }

    private List<PeopleList.Person> people() {
        var people = new PeopleList().read(form.read().people(), Look.code(request));
        new InvalidException.Check()
                .that(!people.isEmpty(), "people", "no-list")
                .that(people.size() <= Invitations.LIST_MAX, "people", "too-many", Invitations.LIST_MAX)
                .orThrow();
        return people;
    }

    private List<Line> understood() {
        var shown = new ArrayList<Line>();
        var addresses = new HashSet<String>();
        for (var person : people()) {
            var found = new ArrayList<>(person.faults());
            if (person.draft() != null) {
                found.addAll(invitations.faults(person.draft()));
            }
            var email = person.cells().getOrDefault("email", "").toLowerCase(Locale.ROOT);
            if (!email.isEmpty() && !addresses.add(email)) {
                found.add(new Fault("email", "twice", ""));
            }
            shown.add(line(person, found));
        }
        return shown;
    }

    private Line line(PeopleList.Person person, List<Fault> found) {
        var words = words();
        var draft = person.draft();
        return new Line(
                person.line(),
                person.cells().getOrDefault("name", ""),
                person.cells().getOrDefault("email", ""),
                draft == null
                        ? List.of()
                        : draft.roles().stream()
                                .map(role -> words.get("role." + role))
                                .toList(),
                found.stream()
                        .map(fault -> new Wrong(
                                words.get("import." + fault.field()),
                                person.cells().getOrDefault(fault.field(), ""),
                                words.say("fault." + fault.code(), fault.values())))
                        .toList());
    }

    private Words words() {
        return (Words) request.getAttribute("t");
    }

    public Form<TypedList> getForm() {
        return form;
    }

    /** What was understood; empty before the list was looked at. */
    public List<Line> getLines() {
        return lines;
    }

    /** Whether everybody on the list can be invited. */
    public boolean isReady() {
        return issued.isEmpty()
                && !lines.isEmpty()
                && lines.stream().allMatch(line -> line.faults().isEmpty());
    }

    /** The number of lines with faults. */
    public long getWrongLines() {
        return lines.stream().filter(line -> !line.faults().isEmpty()).count();
    }

    /** The invitations just made; none on every other request. */
    public List<Invitation.Issued> getIssued() {
        return issued;
    }

    /** The address that opens an invitation, for any browser. */
    public String address(Invitation.Issued one) {
        return site.of(request, one.path()).toString();
    }
}
