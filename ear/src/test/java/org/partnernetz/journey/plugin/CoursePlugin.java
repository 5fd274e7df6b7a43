// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.journey.plugin;

import org.partnernetz.testkit.harness.BuiltPlugin;
import org.partnernetz.testkit.harness.InstalledPlugin;
import org.partnernetz.testkit.harness.PluginFile;
import org.partnernetz.testkit.harness.RunningPlatform;

/** The plugin with courses that the archetype makes, for tests of what the core does with any plugin. */
public final class CoursePlugin {
    public static final String ID = "garden-courses";

    /** Its first page at FITT. */
    public static final String INDEX = index("fitt");

    /** Its courses at FITT, below the organisation's address. */
    public static final String COURSES = "/p/" + ID + "/courses";

    /** Installs it where it is missing and switches it on. */
    public static InstalledPlugin on(RunningPlatform platform, String... organisations) throws Exception {
        return InstalledPlugin.of(platform, ID).on(organisations);
    }

    /** Its jar, to be put there in versions. */
    public static PluginFile file(RunningPlatform platform) {
        return new PluginFile(platform, BuiltPlugin.named(ID));
    }

    public static String index(String organisation) {
        return "/o/" + organisation + "/p/" + ID + "/index";
    }

    /** Its courses by REST. */
    public static String courses(String organisation) {
        return "/api/v1/organisations/" + organisation + COURSES;
    }

    /** The body of a new course. */
    public static String course(String title) {
        return "{\"title\": \"" + title + "\", \"places\": 12}";
    }

    private CoursePlugin() {}
}
