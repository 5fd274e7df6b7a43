// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.privacy;

import java.util.ArrayList;
import java.util.List;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

import org.partnernetz.privacy.Privacy;
import org.partnernetz.web.frame.Frame;
import org.partnernetz.web.look.Look;
import org.partnernetz.web.look.Times;
import org.partnernetz.web.look.Words;
import org.partnernetz.web.page.Page;
import org.partnernetz.web.page.Place;
import org.partnernetz.web.page.SignInNeededException;

/** What the platform and its plugins store about the signed-in person. */
@Named
@RequestScoped
public class MyDataPage implements Page {

    @Inject
    Privacy privacy;

    @Inject
    Frame frame;

    @Inject
    HttpServletRequest request;

    private List<Worded> holdings = List.of();

    @Override
    public void open(Place place) throws SignInNeededException {
        if (!frame.isKnown()) {
            throw new SignInNeededException();
        }
        var words = (Words) request.getAttribute("t");
        var times = (Times) request.getAttribute("times");
        var all = new ArrayList<Worded>();
        for (var holding : privacy.mine(((Look) request.getAttribute("look")).language())) {
            all.add(Worded.of(all.size(), holding, words, times));
        }
        holdings = List.copyOf(all);
    }

    public List<Worded> getHoldings() {
        return holdings;
    }
}
