// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;

import org.partnernetz.bench.ceiling.CeilingApplication;
import org.partnernetz.bench.data.BenchForum;
import org.partnernetz.bench.load.Load;
import org.partnernetz.bench.load.Target;
import org.partnernetz.launcher.Platform;
import org.partnernetz.launcher.Progress;

/** The command: starts the platform on a folder of its own, measures, writes the figures into the document. */
public final class Bench {
    private static final int MANY = 1_000;

    /** Pages with a parameter that they do not know are not kept. */
    private static final String AFRESH = "?afresh";

    private final BenchSettings settings;
    private final Progress progress;

    private Bench(BenchSettings settings, Progress progress) {
        this.settings = settings;
        this.progress = progress;
    }

    public static void main(String[] args) throws IOException, SQLException {
        var properties = new TreeMap<String, String>();
        System.getProperties().stringPropertyNames().forEach(name -> properties.put(name, System.getProperty(name)));
        new Bench(BenchSettings.of(properties), Progress.onConsole()).run();
    }

    private void run() throws IOException, SQLException {
        delete(settings.platform().home());
        try (var platform = Platform.start(settings.platform(), progress)) {
            var web = settings.platform().web();
            CeilingApplication.deploy(web.address(), web.managementPort());
            var machine = Machine.of(platform, settings);
            var targets = targets(forum(platform));
            var load = new Load(platform.address(), settings.connections());
            targets.forEach(target -> progress.accept(target.name() + ": " + target.path() + ", "
                    + load.body(target).length() + " characters"));
            var report = new Report(targets, new Rounds(load, settings, progress).measure(targets));
            progress.accept("\n" + report.table());
            Report.write(settings.report(), report.table() + "\n" + machine.text() + "\n");
        }
    }

    private static BenchForum forum(Platform platform) throws SQLException {
        try (var database = platform.postgres().orElseThrow().connectAsSuperuser()) {
            return BenchForum.create(database);
        }
    }

    private static List<Target> targets(BenchForum forum) {
        var topic = "/o/" + forum.organisation() + "/topics/" + forum.topic();
        var list = "/o/" + forum.organisation() + "/forums/" + forum.forum();
        return List.of(
                posts("bare servlet, 20 posts", CeilingApplication.PATH + forum.topic()),
                posts("topic page, 20 posts, made afresh", topic + AFRESH),
                posts("topic page, kept", topic),
                topics("topic list of a forum, made afresh", list + AFRESH),
                topics("topic list, kept", list));
    }

    private static Target posts(String name, String path) {
        return new Target(name, path, BenchForum.POST_MARKER, BenchForum.POSTS, BenchForum.POSTS);
    }

    private static Target topics(String name, String path) {
        return new Target(name, path, BenchForum.TOPIC_MARKER, BenchForum.POSTS, MANY);
    }

    private static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (var files = Files.walk(folder)) {
                for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }
}
