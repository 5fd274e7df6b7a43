// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.testkit.desk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;

/** The accessibility rules of axe: WCAG 2.0 to 2.2, levels A and AA, and best practice. */
public final class Axe {

    private static final String SCRIPT = script();

    /**
     * Returns each broken rule with the parts that break it. Two elements with one id that a name refers to are wrong
     * for certain, although axe files them under what it cannot tell.
     */
    private static final String RUN = """
            async () => {
              const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
              const result = await axe.run(document, {
                runOnly: { type: 'tag', values: tags },
                resultTypes: ['violations', 'incomplete'],
              });
              const certain = ['duplicate-id-aria'];
              const broken = [...result.violations, ...result.incomplete.filter((rule) => certain.includes(rule.id))];
              return broken.map((rule) => `axe ${rule.id}: ${rule.help}: `
                + rule.nodes.map((node) => node.html.slice(0, 200) + ' ' + node.failureSummary).join(' | '));
            }""";

    private Axe() {}

    @SuppressWarnings("unchecked")
    public static List<String> violations(Page page) {
        page.evaluate(SCRIPT);
        return (List<String>) page.evaluate(RUN);
    }

    private static String script() {
        try (var in = Objects.requireNonNull(AxeBuilder.class.getResourceAsStream("/axe.min.js"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
