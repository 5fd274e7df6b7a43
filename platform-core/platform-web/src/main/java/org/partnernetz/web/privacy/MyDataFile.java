// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.privacy;

import java.nio.charset.StandardCharsets;
import java.util.List;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;

import org.partnernetz.privacy.Privacy;
import org.partnernetz.web.frame.Frame;
import org.partnernetz.web.json.JsonText;
import org.partnernetz.web.look.Look;
import org.partnernetz.web.page.Download;
import org.partnernetz.web.page.ElsewhereException;
import org.partnernetz.web.page.Place;
import org.partnernetz.web.page.SignInNeededException;
import org.partnernetz.web.security.SignedIn;

/** The data about the signed-in person as a JSON file, for a short time after the password was checked. */
@RequestScoped
public class MyDataFile implements Download {

    @Inject
    Privacy privacy;

    @Inject
    Frame frame;

    @Inject
    SignedIn signedIn;

    @Inject
    HttpServletRequest request;

    private byte[] content = new byte[0];

    @Override
    public void open(Place place) throws SignInNeededException {
        if (!frame.isKnown()) {
            throw new SignInNeededException();
        }
        if (!signedIn.isFresh(request)) {
            throw new ElsewhereException("/my/data");
        }
        var holdings = privacy.mine(((Look) request.getAttribute("look")).language());
        content = JsonText.of(new Stored(holdings)).getBytes(StandardCharsets.UTF_8);
    }

    /** The file. */
    record Stored(List<Privacy.Holding> stored) {}

    @Override
    public String type() {
        return "application/json";
    }

    @Override
    public String name() {
        return "partnernetz-data.json";
    }

    @Override
    public byte[] bytes() {
        return content;
    }
}
