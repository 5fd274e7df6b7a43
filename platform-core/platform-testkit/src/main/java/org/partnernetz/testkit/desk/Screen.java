// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.testkit.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;

/** One page in one shape, with its findings. */
public final class Screen {

    /** Finds elements that reach beyond the right edge, although the page must not scroll sideways. */
    private static final String SIDEWAYS = """
            () => {
              const root = document.documentElement;
              if (root.scrollWidth <= root.clientWidth) { return []; }
              return [...document.querySelectorAll('body *')]
                .filter((e) => e.getBoundingClientRect().right > root.clientWidth + 1)
                .map((e) => 'sticks out at ' + root.clientWidth + ' px: ' + e.outerHTML.slice(0, 120)).slice(0, 5);
            }""";

    /**
     * Finds targets smaller than 24 pixels, except links within a sentence, targets outside the screen, and buttons
     * that serve only the Enter key: hidden from screen readers and the Tab key, and where no pointer can hit them.
     */
    private static final String SMALL = """
            () => {
              const inSentence = (e) => e.tagName === 'A' && getComputedStyle(e).display === 'inline'
                && e.closest('p, li, dd, td').textContent.trim().length > e.textContent.trim().length;
              const stretched = (e) => getComputedStyle(e, '::after').position === 'absolute';
              const size = (e) => (e.labels && e.labels.length && e.matches('[type=radio], [type=checkbox]')
                ? e.labels[0] : e).getBoundingClientRect();
              const isHit = (e) => {
                e.scrollIntoView({ block: 'center', behavior: 'instant' });
                const box = e.getBoundingClientRect();
                const hit = document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2);
                return hit !== null && e.contains(hit);
              };
              const forEnter = (e) => e.matches('button[aria-hidden=true][tabindex="-1"]') && !isHit(e);
              const aside = [...document.querySelectorAll('[aria-hidden=true]')].filter(forEnter);
              scrollTo({ top: 0, behavior: 'instant' });
              return [...document.querySelectorAll("a[href], button, input:not([type=hidden]), select, textarea, summary")]
                .filter((e) => e.checkVisibility({ visibilityProperty: true }) && !aside.includes(e))
                .filter((e) => !(e.closest('p, li, dd, td') && inSentence(e)) && !stretched(e))
                .map((e) => [e, size(e)])
                .filter(([, box]) => box.bottom > 0 && box.right > 0 && (box.width < 23.9 || box.height < 23.9))
                .map(([e, box]) => `target of ${box.width.toFixed(1)} x ${box.height.toFixed(1)}: `
                  + e.outerHTML.slice(0, 160));
            }""";

    private static final String TEXT = "() => document.body.innerText";
    private static final Pattern UNFILLED = Pattern.compile("\\{\\d[^}]*}|#\\{");

    private final Desk desk;
    private final Page page;
    private final List<String> findings = new ArrayList<>();

    private Screen(Desk desk) {
        this.desk = desk;
        this.page = desk.page();
    }

    /** Opens an address in a shape; any other status than the expected one is a finding. */
    public static Screen open(Desk desk, String path, Shape shape, int status) {
        var site = desk.address("/").toString();
        desk.session()
                .addCookies(List.of(
                        new Cookie("theme", shape.theme()).setUrl(site),
                        new Cookie("language", shape.language()).setUrl(site)));
        desk.page().setViewportSize(shape.width(), shape.height());
        var screen = new Screen(desk);
        var answer = desk.go(path);
        screen.judge(answer.status() == status, "status " + answer.status());
        screen.judgeHead(shape);
        return screen;
    }

    private void judgeHead(Shape shape) {
        var html = page.locator("html");
        judge(shape.language().equals(html.getAttribute("lang")), "lang is " + html.getAttribute("lang"));
        judge("ltr".equals(html.getAttribute("dir")), "dir is " + html.getAttribute("dir"));
        judge(shape.theme().equals(html.getAttribute("data-theme")), "theme is " + html.getAttribute("data-theme"));
        judge(page.locator("h1").count() == 1, page.locator("h1").count() + " h1");
        judge(page.title().endsWith(" – Partnernetz"), "title is " + page.title());
    }

    /** Adds the findings that can be measured in any shape. */
    public Screen measure() {
        var text = (String) page.evaluate(TEXT);
        judge(!page.content().contains("???"), "a word is missing: " + around(page.content(), "???"));
        var unfilled = UNFILLED.matcher(text);
        judge(
                !unfilled.find(),
                "a place in a sentence is not filled: "
                        + text.lines().filter(UNFILLED.asPredicate()).toList());
        addAll(SIDEWAYS);
        addAll(SMALL);
        return this;
    }

    /** Adds the findings of axe. */
    public Screen examine() {
        findings.addAll(Axe.violations(page));
        return this;
    }

    public String title() {
        return page.title();
    }

    /** All findings, including the browser's complaints. */
    public List<String> findings() {
        findings.addAll(desk.complaints());
        return List.copyOf(findings);
    }

    @SuppressWarnings("unchecked")
    private void addAll(String script) {
        findings.addAll((List<String>) page.evaluate(script));
    }

    private void judge(boolean right, String finding) {
        if (!right) {
            findings.add(finding);
        }
    }

    private static String around(String text, String mark) {
        var at = text.indexOf(mark);
        return at < 0 ? "" : text.substring(Math.max(0, at - 60), Math.min(text.length(), at + 60));
    }

    /** Language, theme and window width of a visit. */
    public record Shape(String language, String theme, int width, boolean examined) {

        private static final int PHONE = 500;

        int height() {
            return width < PHONE ? 700 : 900;
        }

        @Override
        public String toString() {
            return language + " " + theme + " " + width;
        }
    }
}
