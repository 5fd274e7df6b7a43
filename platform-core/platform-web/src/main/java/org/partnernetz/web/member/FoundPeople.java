// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.member;

import java.io.ByteArrayOutputStream;
import java.util.Locale;
import java.util.Objects;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.servlet.http.HttpServletRequest;

import org.partnernetz.member.People;
import org.partnernetz.member.People.Among;
import org.partnernetz.problem.NotFoundException;
import org.partnernetz.web.json.OneJson;
import org.partnernetz.web.page.Download;
import org.partnernetz.web.page.Place;

/** The people found, for the field that finds people: {@code /o/<slug>/people/find?among=members&query=<letters>}. */
@RequestScoped
public class FoundPeople implements Download {
    @Inject
    People people;

    @Inject
    HttpServletRequest request;

    private byte[] bytes = {};

    @Override
    public void open(Place place) {
        var letters = Objects.requireNonNullElse(request.getParameter("query"), "");
        var found = people.find(letters, among());
        var suggestions = OneJson.PROVIDER.createArrayBuilder();
        found.people()
                .forEach(one -> suggestions.add(OneJson.PROVIDER
                        .createObjectBuilder()
                        .add("value", one.person().toString())
                        .add("label", PickedPeople.label(one, among()))));
        bytes = written(OneJson.PROVIDER
                .createObjectBuilder()
                .add("suggestions", suggestions)
                .add("moreAvailable", found.more())
                .build());
    }

    private Among among() {
        try {
            return Among.valueOf(String.valueOf(request.getParameter("among")).toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw new NotFoundException();
        }
    }

    private static byte[] written(JsonObject answer) {
        var out = new ByteArrayOutputStream();
        try (var json = OneJson.PROVIDER.createWriter(out)) {
            json.write(answer);
        }
        return out.toByteArray();
    }

    @Override
    public String name() {
        return "people.json";
    }

    @Override
    public String type() {
        return "application/json";
    }

    @Override
    public byte[] bytes() {
        return bytes.clone();
    }
}
