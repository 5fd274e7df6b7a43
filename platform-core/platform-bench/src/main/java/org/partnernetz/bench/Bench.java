// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.bench;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.IntStream;

import org.partnernetz.bench.ceiling.CeilingApplication;
import org.partnernetz.bench.data.BenchForum;
import org.partnernetz.bench.data.BenchGuide;
import org.partnernetz.bench.data.BenchMember;
import org.partnernetz.bench.data.IdlePlugins;
import org.partnernetz.bench.load.Load;
import org.partnernetz.launcher.Progress;
import org.partnernetz.tenant.Audience;
import org.partnernetz.testkit.desk.Arrange;
import org.partnernetz.testkit.harness.Mailbox;
import org.partnernetz.testkit.harness.RunningPlatform;

/** The command: starts the platform on a folder of its own, measures, writes the figures into the document. */
public final class Bench {
    private static final String HOME = "bench-home";
    private static final String ORGANISATION = "fitt";
    private static final int FEW_DOCUMENTS = 10_000;
    private static final int MANY_DOCUMENTS = 100_000;
    private static final int IDLE = 20;
    private static final int STARTS = 3;
    private static final double MILLIS = 1e6;

    private final BenchSettings settings;
    private final Progress progress;
    private final Report report = new Report();
    private RunningPlatform platform;
    private final Load load;
    private final Rounds rounds;

    private Bench(BenchSettings settings, Progress progress) {
        this.settings = settings;
        this.progress = progress;
        platform = RunningPlatform.alone(HOME);
        load = new Load(platform.address("/"), settings.connections());
        rounds = new Rounds(load, new Statements(platform.managementAddress("/")), settings, progress);
    }

    public static void main(String[] args) throws Exception {
        var properties = new TreeMap<String, String>();
        System.getProperties().stringPropertyNames().forEach(name -> properties.put(name, System.getProperty(name)));
        new Bench(BenchSettings.of(properties), Progress.onConsole()).run();
    }

    private void run() throws Exception {
        try {
            var management = platform.managementAddress("/");
            CeilingApplication.deploy(management.getHost(), management.getPort());
            var machine = Machine.of(platform, settings);
            var pages = pages();
            measure(pages);
            starts();
            report.paragraph(machine.text());
            progress.accept("\n" + report);
            report.write(settings.report());
        } finally {
            platform.stop();
            Mailbox.close();
        }
    }

    private Pages pages() throws Exception {
        var person = platform.person(ORGANISATION, "member");
        var reader = BenchMember.signIn(platform, person, settings.connections());
        var guide = BenchGuide.create(platform, settings.guide(), person);
        var answered = Arrange.as(platform, person).topic("Fragen und Antworten", Audience.NETWORK, "Wer weiß es?");
        try (var database = platform.connectAsSuperuser()) {
            return new Pages(BenchForum.create(database), reader, guide, answered);
        }
    }

    private void measure(Pages pages) throws Exception {
        var measured = new ArrayList<>(rounds.measure(pages.all(), settings.warmUp()));
        var few = searches(pages, FEW_DOCUMENTS);
        var many = searches(pages, MANY_DOCUMENTS);
        measured.addAll(answers(pages));
        measured.addAll(few);
        measured.addAll(many);
        report.table(measured);
        IntStream.range(0, few.size())
                .forEach(i -> report.line(
                        "%s: %s times as much at %d documents as at %d.",
                        i == 0 ? "Search for a rare word" : "Search for a frequent word",
                        Report.text(many.get(i).against(few.get(i))),
                        MANY_DOCUMENTS,
                        FEW_DOCUMENTS));
        idle(pages);
    }

    /** After the searches, because each answer is a document, and a fast server makes more of them. */
    private List<Measured> answers(Pages pages) throws Exception {
        var targets = List.of(pages.servlet(), pages.answerByPage(), pages.answerByRest());
        return withoutYardstick(rounds.measure(targets, settings.warmUp() / 5));
    }

    private List<Measured> searches(Pages pages, int documents) throws SQLException {
        try (var database = platform.connectAsSuperuser()) {
            pages.forum().grow(database, documents);
        }
        return withoutYardstick(rounds.measure(pages.searches(documents), settings.warmUp() / 5));
    }

    private static List<Measured> withoutYardstick(List<Measured> pages) {
        return pages.subList(1, pages.size());
    }

    /** The same pages, before and after so many plugins came that nobody uses. */
    private void idle(Pages pages) throws Exception {
        var targets = List.of(pages.servlet(), pages.topicOfVisitor(), pages.topicOfMember());
        var before = withoutYardstick(rounds.measure(targets, 0));
        IdlePlugins.install(
                platform, settings.guide(), IDLE, ORGANISATION, pages.forum().organisation());
        var after = withoutYardstick(rounds.measure(targets, settings.warmUp() / 5));
        for (var i = 0; i < after.size(); i++) {
            var page = after.get(i);
            report.line(
                    "%d idle plugins, %s: %s times as much; %d statements with them, %d without.",
                    IDLE,
                    page.target().name(),
                    Report.text(page.against(before.get(i))),
                    page.statements(),
                    before.get(i).statements());
        }
    }

    /** An existing home, with all that was written above and all its plugins. */
    private void starts() {
        var times = IntStream.range(0, STARTS).mapToObj(start -> restart()).mapToDouble(Double::doubleValue);
        var spread = Spread.of(times);
        report.line(
                "Start of this home, with %d documents of the search and %d plugins: %.1f s (%.1f–%.1f).",
                MANY_DOCUMENTS, IDLE + 1, spread.median(), spread.least(), spread.greatest());
    }

    private double restart() {
        platform.stop();
        var began = System.nanoTime();
        platform = platform.again();
        return (System.nanoTime() - began) / MILLIS / 1_000;
    }
}
