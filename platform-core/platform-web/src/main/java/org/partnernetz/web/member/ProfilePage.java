// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.member;

import java.util.List;
import java.util.stream.Stream;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

import org.partnernetz.problem.NotFoundException;
import org.partnernetz.profile.Profile;
import org.partnernetz.profile.ProfileField;
import org.partnernetz.profile.Profiles;
import org.partnernetz.tenant.PersonId;
import org.partnernetz.web.frame.Directory;
import org.partnernetz.web.frame.Frame;
import org.partnernetz.web.look.Look;
import org.partnernetz.web.page.Page;
import org.partnernetz.web.page.Place;
import org.partnernetz.web.page.SignInNeededException;

/** A person, as the acting member may see them. */
@Named
@RequestScoped
public class ProfilePage implements Page {

    @Inject
    Profiles profiles;

    @Inject
    Directory directory;

    @Inject
    Frame frame;

    @Inject
    HttpServletRequest request;

    private List<Profile> shown = List.of();
    private Place place;

    @Override
    public void open(Place at) throws SignInNeededException {
        place = at;
        if (!frame.isKnown()) {
            throw new SignInNeededException();
        }
        if (!frame.isContributing()) {
            throw new NotFoundException();
        }
        shown = profiles.of(new PersonId(at.id("person")));
    }

    public String getName() {
        return shown.get(0).name();
    }

    public PersonId getPerson() {
        return shown.get(0).person();
    }

    /** For each organisation in which the person can be found. */
    public List<Profile> getShown() {
        return shown;
    }

    /** Whether members look at themselves. */
    public boolean isOwn() {
        return frame.getActing() != null && frame.getActing().person().equals(getPerson());
    }

    /** Whether the reader may change the person's membership. */
    public boolean isManaged() {
        return frame.getActing() != null
                && frame.getActing().isAdministrator()
                && shown.get(0).organisation().equals(frame.getActing().slug());
    }

    /** The address of the person's picture; empty if there is none for the reader. */
    public String picture(Profile profile) {
        return Pictures.address(place.getSpace(), profile);
    }

    /** What the person tells, in the order in which it is asked. */
    public List<Line> lines(Profile profile) {
        return Stream.of(ProfileField.values())
                .filter(field ->
                        field != ProfileField.PICTURE && !profile.text(field).isEmpty())
                .map(field -> line(profile, field))
                .toList();
    }

    private Line line(Profile profile, ProfileField field) {
        var text = profile.text(field);
        return switch (field) {
            case LANGUAGES ->
                new Line(field, new SpokenLanguages(Look.of(request).language()).names(text), "");
            case SUBPROJECT -> new Line(field, subproject(profile.organisation(), text), "");
            case TELEPHONE -> new Line(field, text, "tel:" + text.replaceAll("[^+0-9]", ""));
            case EMAIL -> new Line(field, text, "mailto:" + text);
            case ORIGINAL_NAME, LATIN_NAME, ADDRESS_FORM, FUNCTION, ROOM, PICTURE -> new Line(field, text, "");
        };
    }

    private String subproject(String organisation, String plugin) {
        return directory.withSlug(organisation).subprojects().stream()
                .filter(one -> one.plugin().equals(plugin))
                .map(one -> one.name())
                .findFirst()
                .orElse(plugin);
    }

    /**
     * One piece of a profile.
     *
     * @param to where a click on it leads; empty if nowhere
     */
    public record Line(ProfileField field, String text, String to) {}
}
