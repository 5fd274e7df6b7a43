// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.bench.data;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

import org.commonmark.ext.autolink.AutolinkExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;

/** Posts and titles as they are written in such a network: lists, links, a table, short and long ones. */
final class SamplePosts {
    private static final String END_OF_POST = "\n=====\n";
    private static final List<String> TEXTS = List.of(resource("posts.md").split(END_OF_POST));
    private static final List<String> TITLES = resource("titles.txt").lines().toList();
    private static final List<org.commonmark.Extension> EXTENSIONS =
            List.of(AutolinkExtension.create(), TablesExtension.create());
    private static final Parser PARSER = Parser.builder().extensions(EXTENSIONS).build();
    private static final HtmlRenderer RENDERER =
            HtmlRenderer.builder().extensions(EXTENSIONS).escapeHtml(true).build();

    private SamplePosts() {}

    /** The text ends with its number in the topic, by which the benchmark counts the posts of a page. */
    static Sample post(int which, int number) {
        var text = TEXTS.get(which % TEXTS.size()).strip() + "\n\n(Beitrag " + number + BenchForum.POST_MARKER;
        return new Sample(text, RENDERER.render(PARSER.parse(text)));
    }

    static String title(int which) {
        return TITLES.get(which % TITLES.size());
    }

    private static String resource(String name) {
        try (var in = SamplePosts.class.getResourceAsStream(name)) {
            return new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    record Sample(String markdown, String html) {}
}
