// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.bench;

import static org.partnernetz.bench.load.Question.member;
import static org.partnernetz.bench.load.Question.program;
import static org.partnernetz.bench.load.Question.visitor;

import java.util.List;

import org.partnernetz.bench.ceiling.CeilingApplication;
import org.partnernetz.bench.data.BenchForum;
import org.partnernetz.bench.data.BenchGuide;
import org.partnernetz.bench.data.BenchMember;
import org.partnernetz.bench.data.ReplyForms;
import org.partnernetz.bench.load.Question;
import org.partnernetz.bench.load.Target;
import org.partnernetz.bench.load.Target.Expected;

/**
 * What is asked for.
 *
 * @param answered a topic of its own for answers, so that the one that is read does not grow
 */
record Pages(BenchForum forum, BenchMember reader, BenchGuide guide, String answered) {
    private static final int MANY = 1_000;

    /** Pages with a parameter that they do not know are not kept. */
    private static final String AFRESH = "?afresh";

    /** The yardstick. */
    Target servlet() {
        return posts("bare servlet, 20 posts", visitor(CeilingApplication.PATH + forum.topic()));
    }

    Target topicOfVisitor() {
        return posts("topic page, 20 posts, made afresh", visitor(publicSpace() + "/topics/" + forum.topic() + AFRESH));
    }

    Target topicOfMember() {
        return posts("topic page of a member", member(ownSpace() + "/topics/" + forum.topic(), reader.cookies()));
    }

    /** All whose cost has a goal. */
    List<Target> all() {
        var list = publicSpace() + "/forums/" + forum.forum();
        return List.of(
                servlet(),
                topicOfVisitor(),
                posts("topic page, kept", visitor(publicSpace() + "/topics/" + forum.topic())),
                topics("topic list of a forum, made afresh", visitor(list + AFRESH)),
                topics("topic list, kept", visitor(list)),
                topicOfMember(),
                some("start page of a member, `/my`", member("/my", reader.cookies()), "<h1>"),
                projects("founder guide, list of 20", member(guide.list(), reader.cookies()), BenchGuide.PROJECTS),
                projects("founder guide, one project", member(guide.project(), reader.cookies()), 1),
                some("topics by REST", program(api("/topics?scope=network"), reader.token()), BenchForum.TOPIC_MARKER));
    }

    /** An answer written by the form of the page. */
    Target answerByPage() {
        var page = ownSpace() + "/topics/" + answered;
        var form = Question.form(page, reader.cookies(), ReplyForms.open(reader, page));
        return new Target("answer by the page's form", form, new Expected(302, "<html", 0, 0));
    }

    /** An answer written by a program. */
    Target answerByRest() {
        var question = program(
                api("/topics/" + answered + "/posts"), reader.token(), browser -> "{\"text\": \"Eine Antwort.\"}");
        return new Target("answer by REST", question, new Expected(201, "\"id\"", 1, 1));
    }

    /** A word that stands in one topic only, and one that stands in many. */
    List<Target> searches(int documents) {
        return List.of(
                servlet(),
                some(
                        "search for a rare word, " + documents + " documents",
                        member(ownSpace() + "/search?q=" + BenchForum.RARE_WORD, reader.cookies()),
                        BenchForum.TOPIC_MARKER),
                some(
                        "search for a frequent word, " + documents + " documents",
                        member(ownSpace() + "/search?q=Anerkennung", reader.cookies()),
                        "<mark"));
    }

    private String publicSpace() {
        return "/o/" + forum.organisation();
    }

    private String ownSpace() {
        return "/o/" + reader.person().organisation();
    }

    private String api(String path) {
        return "/api/v1/organisations/" + reader.person().organisation() + path;
    }

    private static Target posts(String name, Question question) {
        return new Target(name, question, Expected.items(BenchForum.POST_MARKER, BenchForum.POSTS, BenchForum.POSTS));
    }

    private static Target topics(String name, Question question) {
        return new Target(name, question, Expected.items(BenchForum.TOPIC_MARKER, BenchForum.POSTS, MANY));
    }

    private static Target projects(String name, Question question, int atLeast) {
        return new Target(name, question, Expected.items(BenchGuide.MARKER, atLeast, MANY));
    }

    private static Target some(String name, Question question, String marker) {
        return new Target(name, question, Expected.items(marker, 1, MANY));
    }
}
