// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.founderguide.internal.dossier;

import java.time.Clock;
import java.util.Locale;
import java.util.UUID;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.partnernetz.founderguide.internal.project.Projects;
import org.partnernetz.plugin.PluginWords;
import org.partnernetz.text.FileNames;
import org.partnernetz.time.NetworkDays;

/** Names of files after what they hold: the title of the document and the day. */
@Component(service = DocumentNames.class)
public final class DocumentNames {
    private final Projects projects;
    private final PluginWords words;
    private final Clock clock;

    @Activate
    public DocumentNames(@Reference Projects projects, @Reference PluginWords words, @Reference Clock clock) {
        this.projects = projects;
        this.words = words;
        this.clock = clock;
    }

    /** The figures of a project as they are today. */
    public String figures(String extension, UUID project, Locale language) {
        return ofToday(extension, "figures.title", project, language);
    }

    private String ofToday(String extension, String key, UUID project, Locale language) {
        var title = words.say(language, key, projects.get(project).title());
        return FileNames.inAnyScript(extension, title, NetworkDays.today(clock));
    }
}
