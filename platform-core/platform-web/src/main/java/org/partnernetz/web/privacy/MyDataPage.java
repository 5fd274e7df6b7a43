// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.privacy;

import java.util.ArrayList;
import java.util.List;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

import org.partnernetz.member.Accounts;
import org.partnernetz.member.NewMember;
import org.partnernetz.privacy.Privacy;
import org.partnernetz.web.frame.Frame;
import org.partnernetz.web.look.Look;
import org.partnernetz.web.look.Times;
import org.partnernetz.web.look.Words;
import org.partnernetz.web.page.Faults;
import org.partnernetz.web.page.Page;
import org.partnernetz.web.page.Place;
import org.partnernetz.web.page.Redirect;
import org.partnernetz.web.page.SignInNeededException;
import org.partnernetz.web.security.SignedIn;

/** Shows what the platform and its plugins store about the signed-in person, after checking the password again. */
@Named
@RequestScoped
public class MyDataPage implements Page {

    @Inject
    Privacy privacy;

    @Inject
    Frame frame;

    @Inject
    Accounts accounts;

    @Inject
    SignedIn signedIn;

    @Inject
    Faults faults;

    @Inject
    HttpServletRequest request;

    private List<Worded> holdings = List.of();
    private String password = "";

    @Override
    public void open(Place place) throws SignInNeededException {
        if (!frame.isKnown()) {
            throw new SignInNeededException();
        }
        if (!isFresh()) {
            return;
        }
        var words = (Words) request.getAttribute("t");
        var times = (Times) request.getAttribute("times");
        var all = new ArrayList<Worded>();
        for (var holding : privacy.mine(((Look) request.getAttribute("look")).language())) {
            all.add(Worded.of(all.size(), holding, words, times));
        }
        holdings = List.copyOf(all);
    }

    /** Checks the password again and shows the page. */
    public void prove() {
        if (faults.free(() -> accounts.prove(password))) {
            signedIn.prove(request);
            Redirect.to("/my/data");
        }
    }

    /** Says whether the password was checked so recently that the page need not ask for it again. */
    public boolean isFresh() {
        return signedIn.isFresh(request);
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }

    public int getPasswordMax() {
        return NewMember.PASSWORD_MAX;
    }

    public List<Worded> getHoldings() {
        return holdings;
    }
}
