// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.forum.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.partnernetz.forum.Forums.UnreadTopic;
import org.partnernetz.member.Members;
import org.partnernetz.tenant.Acting;
import org.partnernetz.tenant.PersonId;
import org.partnernetz.tenant.TenantContext;

/** Looks through each own organisation in turn, each in a transaction bound to it, and joins what it finds. */
@ApplicationScoped
public class UnreadTopics {

    @Inject
    TopicRepository topics;

    @Inject
    Members members;

    @Inject
    TenantContext tenant;

    List<UnreadTopic> newest(int limit) {
        var found = new ArrayList<UnreadTopic>();
        tenant.person()
                .ifPresent(person -> members.mine().stream()
                        .filter(membership -> !membership.isClient())
                        .forEach(membership -> tenant.membership(person, membership.slug())
                                .ifPresent(acting -> found.addAll(through(acting, person, limit)))));
        var seen = new HashSet<Object>();
        return found.stream()
                .sorted(Comparator.comparing(
                                (UnreadTopic unread) -> unread.topic().lastPostAt())
                        .reversed())
                .filter(unread -> seen.add(unread.topic().id()))
                .limit(limit)
                .toList();
    }

    private List<UnreadTopic> through(Acting acting, PersonId person, int limit) {
        try {
            return tenant.callAs(
                    acting,
                    () -> topics.unread(acting.organisation().value(), person.value(), limit).stream()
                            .map(topic -> new UnreadTopic(acting.slug(), topic))
                            .toList());
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
