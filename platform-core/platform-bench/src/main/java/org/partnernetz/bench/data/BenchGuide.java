// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.bench.data;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.regex.Pattern;

import org.partnernetz.testkit.harness.BuiltPlugin;
import org.partnernetz.testkit.harness.InstalledPlugin;
import org.partnernetz.testkit.harness.Person;
import org.partnernetz.testkit.harness.RunningPlatform;
import org.partnernetz.testkit.harness.rest.Caller;

/**
 * The founder guide of one organisation, with {@value #PROJECTS} projects.
 *
 * @param list address of the list of them
 * @param project address of one of them
 */
public record BenchGuide(String list, String project) {
    public static final int PROJECTS = 20;
    /** Stands in each title once. */
    public static final String MARKER = " von " + PROJECTS + " Vorhaben";

    private static final String NAME = "founder-guide";
    private static final Pattern ID = Pattern.compile("\"id\":\"([0-9a-f-]{36})\"");

    /**
     * Installs it, switches it on and fills it.
     *
     * @param adviser who opens the projects, in whose organisation
     */
    public static BenchGuide create(RunningPlatform platform, Path jar, Person adviser) throws Exception {
        var organisation = adviser.organisation();
        new InstalledPlugin(platform, new BuiltPlugin(NAME, jar.resolveSibling(NAME), jar)).on(organisation);
        var caller = Caller.of(platform, adviser);
        var projects = new ArrayList<String>();
        for (var number = 1; number <= PROJECTS; number++) {
            var body = """
                    {"title": "Änderungsschneiderei, %d%s", "workForm": "FULL_TIME",\
                     "firstTalkAt": "2030-02-01T10:00:00+01:00", "firstTalkPlace": "Campus"}""".formatted(number, MARKER);
            projects.add(id(caller.post("/api/v1/organisations/" + organisation + "/p/" + NAME + "/projects", body)
                    .body()));
        }
        var pages = "/o/" + organisation + "/p/" + NAME + "/";
        return new BenchGuide(pages + "index", pages + "project/" + projects.get(PROJECTS / 2));
    }

    private static String id(String answer) {
        var found = ID.matcher(answer);
        if (!found.find()) {
            throw new IllegalStateException("no project was opened: " + answer);
        }
        return found.group(1);
    }
}
