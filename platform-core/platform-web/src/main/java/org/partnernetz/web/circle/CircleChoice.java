// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.circle;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.jspecify.annotations.Nullable;
import org.partnernetz.group.Groups;
import org.partnernetz.tenant.Acting;
import org.partnernetz.tenant.Audience;
import org.partnernetz.web.frame.Frame;
import org.partnernetz.web.frame.NetworkReach;

/** The audiences for which the acting member may write, from narrow to wide, and the chosen one. */
@Named
@RequestScoped
public class CircleChoice {

    @Inject
    Frame frame;

    @Inject
    NetworkReach reached;

    @Inject
    Groups groups;

    private List<AudienceChoice> choices = List.of();
    private String chosen = "";

    /** Offers the audiences up to the widest one allowed here, which is chosen by default. */
    public void offer(Audience widest) {
        var acting = frame.getActing();
        if (acting != null) {
            choices = choices(acting, widest);
            chosen = usual(widest);
        }
    }

    /** Offers one working group alone. */
    public void offer(UUID group) {
        choices = groups.mine().stream()
                .filter(g -> g.id().equals(group))
                .map(g -> new AudienceChoice(Audience.GROUP, g.id(), g.name(), g.people(), g.organisations()))
                .toList();
        chosen = choices.isEmpty() ? "" : choices.get(0).value();
    }

    public List<AudienceChoice> getChoices() {
        return choices;
    }

    /** The value of the chosen audience. */
    public String getChosen() {
        return chosen;
    }

    public void setChosen(@Nullable String value) {
        if (value != null && choices.stream().anyMatch(choice -> choice.value().equals(value))) {
            chosen = value;
        }
    }

    public boolean isChosen(AudienceChoice choice) {
        return choice.value().equals(chosen);
    }

    /** The chosen audience. */
    public AudienceChoice getChoice() {
        return choices.stream().filter(this::isChosen).findFirst().orElse(AudienceChoice.of(Audience.ORGANISATION));
    }

    public Audience audience() {
        return getChoice().audience();
    }

    public @Nullable UUID group() {
        return getChoice().group();
    }

    private List<AudienceChoice> choices(Acting acting, Audience widest) {
        var all = new ArrayList<AudienceChoice>();
        all.add(AudienceChoice.of(Audience.ORGANISATION));
        if (Audience.GROUP.within(widest)) {
            groups.mine().stream()
                    .map(g -> new AudienceChoice(Audience.GROUP, g.id(), g.name(), g.people(), g.organisations()))
                    .forEach(all::add);
        }
        if (acting.network() && Audience.NETWORK.within(widest)) {
            var reach = reached.now();
            all.add(new AudienceChoice(Audience.NETWORK, null, null, reach.people(), reach.organisations()));
        }
        if (acting.network() && widest == Audience.PUBLIC) {
            all.add(AudienceChoice.of(Audience.PUBLIC));
        }
        return all;
    }

    /** Nobody writes for the public by mistake: the network is the usual circle. */
    private String usual(Audience widest) {
        return choices.stream()
                .filter(choice -> choice.audience() == Audience.NETWORK && Audience.NETWORK.within(widest))
                .findFirst()
                .orElse(choices.get(0))
                .value();
    }
}
