// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.legal;

import java.util.Locale;
import java.util.stream.Stream;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

import org.partnernetz.legal.LegalTexts;
import org.partnernetz.legal.LegalTexts.Kind;
import org.partnernetz.legal.LegalTexts.LegalText;
import org.partnernetz.problem.NotFoundException;
import org.partnernetz.web.look.Look;
import org.partnernetz.web.page.Page;
import org.partnernetz.web.page.Place;

/** One legal text, which the last part of the address names, in the reader's language or in the other one. */
@Named
@RequestScoped
public class LegalPage implements Page {

    @Inject
    LegalTexts texts;

    @Inject
    HttpServletRequest request;

    private String name = "";
    private String html = "";
    private Locale language = Locale.GERMAN;

    @Override
    public void open(Place place) {
        name = place.getPath().substring(place.getPath().lastIndexOf('/') + 1);
        var text = Stream.of(Kind.values())
                .filter(kind -> kind.name().toLowerCase(Locale.ROOT).equals(name))
                .findFirst()
                .map(texts::get)
                .orElseThrow(NotFoundException::new);
        var english = ((Look) request.getAttribute("look")).language().equals(Locale.ENGLISH);
        language = (english && !text.english().isEmpty()) || text.german().isEmpty() ? Locale.ENGLISH : Locale.GERMAN;
        html = in(language, text);
    }

    private static String in(Locale language, LegalText text) {
        return language.equals(Locale.ENGLISH) ? text.englishHtml() : text.germanHtml();
    }

    /** Key of the title, behind {@code legal.}. */
    public String getName() {
        return name;
    }

    /** The sanitised text; empty until somebody writes it. */
    public String getHtml() {
        return html;
    }

    /** The language of the text. */
    public String getLanguage() {
        return language.getLanguage();
    }
}
