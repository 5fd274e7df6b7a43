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
        var organisation = "/o/" + forum.organisation();
        return List.of(
                new Target(
                        "bare servlet, 20 posts",
                        CeilingApplication.PATH + forum.topic(),
                        BenchForum.POST_MARKER,
                        BenchForum.POSTS,
                        BenchForum.POSTS),
                new Target(
                        "topic page, 20 posts",
                        organisation + "/topics/" + forum.topic(),
                        BenchForum.POST_MARKER,
                        BenchForum.POSTS,
                        BenchForum.POSTS),
                new Target(
                        "topic list of a forum",
                        organisation + "/forums/" + forum.forum(),
                        BenchForum.TOPIC_MARKER,
                        BenchForum.POSTS,
                        MANY));
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
