// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.forum;

import java.util.List;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.partnernetz.forum.Forum;
import org.partnernetz.forum.Forums;
import org.partnernetz.web.frame.Directory;
import org.partnernetz.web.page.Page;
import org.partnernetz.web.page.Place;

/** The forums of an organisation, and those of the network that its members can reach from here. */
@Named
@RequestScoped
public class ForumListPage implements Page {

    @Inject
    Directory directory;

    @Inject
    Forums forums;

    private String slug = "";
    private List<Forum> all = List.of();

    @Override
    public void open(Place place) {
        slug = directory.withSlug(place.text("organisation")).slug();
        all = forums.forums(slug);
    }

    public List<Forum> getOwn() {
        return all.stream()
                .filter(forum -> forum.organisationSlug().equals(slug))
                .toList();
    }

    public List<Forum> getOthers() {
        return all.stream()
                .filter(forum -> !forum.organisationSlug().equals(slug))
                .toList();
    }
}
