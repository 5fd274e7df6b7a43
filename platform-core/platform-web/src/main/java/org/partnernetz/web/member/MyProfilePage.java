// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.member;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

import org.partnernetz.form.Form;
import org.partnernetz.problem.InvalidException;
import org.partnernetz.problem.NotFoundException;
import org.partnernetz.profile.ProfileField;
import org.partnernetz.profile.Profiles;
import org.partnernetz.profile.Seen;
import org.partnernetz.profile.Told;
import org.partnernetz.web.frame.Frame;
import org.partnernetz.web.look.Look;
import org.partnernetz.web.page.Faults;
import org.partnernetz.web.page.Page;
import org.partnernetz.web.page.Place;
import org.partnernetz.web.page.Redirect;
import org.partnernetz.web.page.SignInNeededException;

/** What the acting member tells in this organisation, and who sees each piece of it. */
@Named
@RequestScoped
public class MyProfilePage implements Page {
    private static final Map<String, String> FIELDS = Stream.of(ProfileField.values())
            .collect(Collectors.toMap(ProfileField::key, field -> field.key() + ".text"));

    @Inject
    Profiles profiles;

    @Inject
    Frame frame;

    @Inject
    Faults faults;

    @Inject
    HttpServletRequest request;

    private final Form<TypedProfile> form = Form.of(TypedProfile.class);
    private final Form<TypedPicture> portrait = Form.of(TypedPicture.class);
    private String picture = "";
    private List<String> spoken = List.of();
    private Set<ProfileField> kept = Set.of();
    private String arrival = "";
    private String here = "";

    @Override
    public void open(Place at) throws SignInNeededException {
        if (!frame.isKnown()) {
            throw new SignInNeededException();
        }
        var acting = frame.getActing();
        if (acting == null) {
            throw new NotFoundException();
        }
        here = at.getPath();
        arrival = at.getSpace() + (acting.isGuest() ? "/profile" : "/people/" + acting.person()) + "?done=profile";
        var mine = profiles.mine();
        kept = mine.keySet();
        form.filled(TypedProfile.of(mine));
        var shown = mine.getOrDefault(ProfileField.PICTURE, new Told("", Seen.ORGANISATION));
        portrait.filled(new TypedPicture(null, shown.seen()));
        picture =
                shown.text().isEmpty() ? "" : at.getSpace() + "/people/" + acting.person() + "/picture/" + shown.text();
        var tags = mine.getOrDefault(ProfileField.LANGUAGES, new Told("", Seen.NOBODY))
                .text();
        spoken = tags.isEmpty() ? List.of() : List.of(tags.split(" "));
    }

    /** Keeps what is told. */
    public void keep() {
        if (faults.free(this::tell)) {
            Redirect.to(arrival);
        }
    }

    /** Shows a picture, or the one that is there to others. */
    public void show() {
        if (faults.free(() -> {
            var typed = portrait.read();
            profiles.showPicture(typed.picture(), typed.seen());
        })) {
            Redirect.to(here + "?done=profile");
        }
    }

    /** Shows no picture any more. */
    public void remove() {
        if (faults.free(profiles::removePicture)) {
            Redirect.to(here + "?done=profile");
        }
    }

    private void tell() {
        try {
            profiles.tell(form.read().toProfile(String.join(" ", spoken)));
        } catch (InvalidException wrong) {
            throw wrong.mapped(FIELDS);
        }
    }

    /** Whether there is something of this in the profile. */
    public boolean kept(String field) {
        return kept.contains(ProfileField.valueOf(field));
    }

    public Form<TypedProfile> getForm() {
        return form;
    }

    /** The picture and who sees it. */
    public Form<TypedPicture> getPortrait() {
        return portrait;
    }

    /** The address of the own picture; empty if there is none. */
    public String getPicture() {
        return picture;
    }

    /** Tags of the languages that are checked. */
    public String[] getSpoken() {
        return spoken.toArray(String[]::new);
    }

    public void setSpoken(String[] tags) {
        spoken = List.of(tags);
    }

    /** The languages to choose from, by their names: pages take the values of a map for the names of its keys. */
    public Map<String, String> getLanguages() {
        return new SpokenLanguages(Look.of(request).language()).all();
    }

    /** The subprojects of the organisation by their plugins. */
    public Map<String, String> getSubprojects() {
        var named = new LinkedHashMap<String, String>();
        var here = frame.getOrganisation();
        if (here != null) {
            here.subprojects().forEach(one -> named.put(one.plugin(), one.name()));
        }
        return named;
    }
}
