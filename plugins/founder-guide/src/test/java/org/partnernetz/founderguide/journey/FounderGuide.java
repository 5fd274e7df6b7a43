// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.founderguide.journey;

import java.util.Map;

import org.partnernetz.testkit.harness.BuiltPlugin;
import org.partnernetz.testkit.harness.InstalledPlugin;
import org.partnernetz.testkit.harness.PluginFile;
import org.partnernetz.testkit.harness.RunningPlatform;
import org.partnernetz.testkit.harness.rest.Answer;
import org.partnernetz.testkit.harness.rest.Caller;

/** The founder guide by its REST interface, in one organisation. */
record FounderGuide(Caller caller, String organisation) {
    static final String HOME = "fitt";
    static final String OTHER = "sis";

    static final String ID = "founder-guide";

    /** Installs it where it is missing and switches it on. */
    static InstalledPlugin on(RunningPlatform platform, String... organisations) throws Exception {
        return InstalledPlugin.of(platform, ID).on(organisations);
    }

    /** Its jar, to be put there in versions. */
    static PluginFile file(RunningPlatform platform) {
        return new PluginFile(platform, BuiltPlugin.named(ID));
    }

    /** Opens a project and gives its key. */
    String open(String title) {
        var answer = caller.post(
                at("projects"),
                "{\"title\": \"" + title + "\", \"workForm\": \"FULL_TIME\", "
                        + "\"firstTalkAt\": \"2030-02-01T10:00:00+01:00\", \"firstTalkPlace\": \"Saarbrücken\"}");
        return id(answer);
    }

    /** Freezes a copy of a project and gives its key. */
    String freeze(String project) {
        return id(caller.post(at("projects/" + project + "/copies"), "{\"language\": \"de\"}"));
    }

    /** Makes a link to a copy for somebody without an account, and gives its address. */
    Answer link(String copy) {
        return caller.post(at("copies/" + copy + "/links"), "{\"recipient\": \"IHK\"}");
    }

    /** Ends a link. */
    Answer revoke(String copy, String link) {
        return caller.send("DELETE", at("copies/" + copy + "/links/" + link), null, Map.of());
    }

    private String at(String path) {
        return "/api/v1/organisations/" + organisation + "/p/" + ID + "/" + path;
    }

    private static String id(Answer answer) {
        if (answer.status() != 201) {
            throw new IllegalStateException("not made: " + answer);
        }
        return answer.json().getString("id");
    }
}
