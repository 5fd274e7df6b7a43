// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.testkit.desk;

import java.util.Map;
import java.util.regex.Pattern;

import org.partnernetz.tenant.Audience;
import org.partnernetz.testkit.harness.BuiltPlugin;
import org.partnernetz.testkit.harness.Person;
import org.partnernetz.testkit.harness.RunningPlatform;

/** A sample value for each variable part of addresses, so that every page can be opened. */
public final class Samples {

    private static final Pattern PART = Pattern.compile("\\{([a-z]+)}");

    private final Map<String, String> values;

    private Samples(Map<String, String> values) {
        this.values = values;
    }

    /** Creates samples that this person owns and everybody may see. */
    public static Samples of(RunningPlatform platform, Person owner) {
        var data = Arrange.as(platform, owner);
        var topic = data.topic(Titles.fresh("Anerkennung in Pflegeberufen"), Audience.PUBLIC, Texts.QUESTION);
        data.reply(topic, Texts.ANSWER);
        var other = platform.people().stream()
                .filter(person -> !person.organisation().equals(owner.organisation()))
                .findFirst()
                .orElseThrow();
        Arrange.as(platform, other).reply(topic, Texts.SHORT);
        var event = data.event(Titles.fresh("Werkstatt Anerkennung"), Audience.PUBLIC, 30, 8);
        data.signUp(event);
        return new Samples(Map.of(
                "organisation",
                owner.organisation(),
                "plugin",
                BuiltPlugin.ofRepository().get(0).id(),
                "forum",
                data.forum(Audience.PUBLIC).getString("id"),
                "topic",
                topic,
                "post",
                data.firstPost(topic),
                "event",
                event));
    }

    /** Fills the pattern of an address. */
    public String address(String pattern) {
        return PART.matcher(pattern).replaceAll(part -> {
            var value = values.get(part.group(1));
            if (value == null) {
                throw new AssertionError("The address " + pattern + " has the part " + part.group()
                        + ", for which there is no example yet: add one to " + Samples.class.getName());
            }
            return value;
        });
    }
}
