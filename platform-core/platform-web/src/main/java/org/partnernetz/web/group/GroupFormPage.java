// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.group;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.jspecify.annotations.Nullable;
import org.partnernetz.form.Form;
import org.partnernetz.group.Group;
import org.partnernetz.group.Groups;
import org.partnernetz.problem.NotFoundException;
import org.partnernetz.web.frame.Frame;
import org.partnernetz.web.page.Faults;
import org.partnernetz.web.page.Page;
import org.partnernetz.web.page.Place;
import org.partnernetz.web.page.Redirect;
import org.partnernetz.web.page.SignInNeededException;

/** Founds a working group, or changes one that the acting member leads. */
@Named
@RequestScoped
public class GroupFormPage implements Page {

    @Inject
    Groups groups;

    @Inject
    Frame frame;

    @Inject
    Faults faults;

    private final Form<TypedGroup> form = Form.of(TypedGroup.class);
    private @Nullable Group group;
    private Place place;

    @Override
    public void open(Place at) throws SignInNeededException {
        if (!frame.isKnown()) {
            throw new SignInNeededException();
        }
        if (!frame.isContributing()) {
            throw new NotFoundException();
        }
        place = at;
        if (at.parts().containsKey("group")) {
            var found = groups.get(at.id("group"));
            if (!found.leads()) {
                throw new NotFoundException();
            }
            group = found;
            form.filled(TypedGroup.of(found));
        }
    }

    /** Founds the group, or saves what was changed. */
    public void save() {
        var known = group;
        faults.free(() -> {
            var draft = form.read().toGroup();
            var saved = known == null ? groups.found(draft) : groups.change(known.id(), draft);
            Redirect.to(place.getSpace() + "/groups/" + saved.id() + "?done=group-saved");
        });
    }

    public Form<TypedGroup> getForm() {
        return form;
    }

    /** The group to be changed; null for a new one. */
    public @Nullable Group getGroup() {
        return group;
    }
}
