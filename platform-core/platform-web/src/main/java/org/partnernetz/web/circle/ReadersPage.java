// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.circle;

import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.transaction.Transactional;

import org.jspecify.annotations.Nullable;
import org.partnernetz.circle.Asked;
import org.partnernetz.circle.Circle;
import org.partnernetz.circle.Reach;
import org.partnernetz.circle.Reader;
import org.partnernetz.circle.Readers;
import org.partnernetz.circle.Subject;
import org.partnernetz.plugin.admin.PluginRights;
import org.partnernetz.plugin.admin.PluginSheet.PermissionLine;
import org.partnernetz.problem.NotFoundException;
import org.partnernetz.web.frame.Frame;
import org.partnernetz.web.look.Look;
import org.partnernetz.web.look.Words;
import org.partnernetz.web.page.Page;
import org.partnernetz.web.page.Place;
import org.partnernetz.web.page.SignInNeededException;

/** Who can see something: a sentence, numbers by organisation, and the names that the reader may see. */
@Named
@RequestScoped
public class ReadersPage implements Page {

    @Inject
    Readers readers;

    @Inject
    PluginRights rights;

    @Inject
    Frame frame;

    @Inject
    HttpServletRequest request;

    private Asked asked;
    private Circle circle;
    private Circle.@Nullable Part part;
    private org.partnernetz.paging.Page<Reader> people = new org.partnernetz.paging.Page<>(List.of(), null);

    @Override
    @Transactional
    public void open(Place at) throws SignInNeededException {
        if (!frame.isKnown()) {
            throw new SignInNeededException();
        }
        var subject = Subject.of(at.text("subject")).orElseThrow(NotFoundException::new);
        asked = new Asked(subject, at.text("thing"));
        circle = readers.of(asked);
        part = chosen(request.getParameter("of")).orElse(null);
        if (part != null && part.named() > 0) {
            people = readers.named(asked, part.slug(), at.page());
        }
    }

    /** The organisation in the address, else the first of which somebody is told. */
    private Optional<Circle.Part> chosen(@Nullable String slug) {
        return circle.parts().stream()
                .filter(one -> slug == null ? one.named() > 0 : one.slug().equals(slug))
                .findFirst();
    }

    public Circle getCircle() {
        return circle;
    }

    /** For whom it is, in a sentence. */
    public String getSentence() {
        var words = (Words) request.getAttribute("t");
        return circle.reach() == Reach.HOLDERS
                ? words.say("readers.holders." + asked.subject(), circle.organisation(), label(words))
                : words.say("readers.reach." + circle.reach(), circle.organisation(), circle.group());
    }

    private String label(Words words) {
        return switch (asked.subject()) {
            case ROLE -> words.get("role." + asked.item());
            case RIGHT ->
                words.containsKey("right." + asked.item()) ? words.get("right." + asked.item()) : permission();
            default ->
                plugins().stream()
                        .filter(plugin -> plugin.plugin().equals(asked.item()))
                        .map(PluginRights.Rights::name)
                        .findFirst()
                        .orElse(asked.item());
        };
    }

    private String permission() {
        return plugins().stream()
                .flatMap(plugin -> plugin.permissions().stream()
                        .filter(line -> asked.item().equals(plugin.plugin() + "." + line.key()))
                        .map(PermissionLine::label))
                .findFirst()
                .orElse(asked.item());
    }

    private List<PluginRights.Rights> plugins() {
        return rights.all(Look.of(request).language());
    }

    /** The organisation whose people are named; null if nobody is. */
    public Circle.@Nullable Part getPart() {
        return part;
    }

    public List<Reader> getPeople() {
        return people.items();
    }

    public @Nullable String getNext() {
        return people.next();
    }
}
