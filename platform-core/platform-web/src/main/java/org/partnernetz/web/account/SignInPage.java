// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.account;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

import org.jspecify.annotations.Nullable;
import org.partnernetz.member.host.SignInProviders;
import org.partnernetz.member.host.SignInProviders.Door;
import org.partnernetz.problem.TooManyAttemptsException;
import org.partnernetz.web.faces.KeptForms;
import org.partnernetz.web.look.Words;
import org.partnernetz.web.page.Page;
import org.partnernetz.web.page.Place;
import org.partnernetz.web.page.Redirect;
import org.partnernetz.web.security.SignedIn;

/**
 * Signs people in with e-mail address and password, and with a code if they have a second factor; or with a passkey, or
 * by the provider of their organisation ({@link ProviderServlet}). The answer is the same whether the address is
 * unknown or the password is wrong.
 *
 * <p>The form also sends the parameter {@code next}: the address to go to afterwards, which must be on this platform.
 */
@Named
@RequestScoped
public class SignInPage implements Page {
    private static final String AFTERWARDS = "/my";
    private static final Pattern SPACE = Pattern.compile("/o/([a-z0-9-]+)(?:[/?].*)?");
    private static final Set<String> REFUSALS =
            Set.of("away", "denied", "invitation", "state", "token", "unknown", "unverified", "wait");

    @Inject
    Entering entering;

    @Inject
    SignInProviders providers;

    @Inject
    HttpServletRequest request;

    private String email = "";
    private String password = "";
    private String code = "";
    private boolean asked;
    private @Nullable String message;
    private List<Door> doors = List.of();

    @Override
    public void open(Place place) {
        doors = providers.doors();
        var refused = request.getParameter("refused");
        if (refused != null && REFUSALS.contains(refused)) {
            message = words().get("provider.refused." + refused);
        }
        if (isCodeSent() && !entering.isCodeExpected()) {
            message = words().get("signIn.code.late");
        }
    }

    /** Checks the password; then goes to the wanted address, asks for a code, or says what is wrong. */
    public void enter() {
        go(() -> entering.enter(email, password), "signIn.failed");
    }

    /** Checks the code of the second factor. */
    public void confirm() {
        go(() -> entering.confirm(code), "signIn.code.failed");
    }

    /** Checks the passkey that the script of the page has asked for; without the script there is none. */
    public void byPasskey() {
        var answer = request.getParameter("answer");
        if (answer == null || answer.isBlank()) {
            message = words().get("passkey.none");
        } else {
            go(() -> entering.enterByPasskey(answer), "passkey.failed");
        }
    }

    private void go(Supplier<Entering.Outcome> step, String failed) {
        try {
            switch (step.get()) {
                case IN -> {
                    KeptForms.keepCarried(request);
                    Redirect.to(getNext());
                }
                case CODE_NEEDED -> asked = true;
                case WRONG -> message = words().get(failed);
            }
        } catch (TooManyAttemptsException e) {
            var minutes = Math.max(1, (e.retryAfter().toSeconds() + 59) / 60);
            message = words().say("signIn.wait", minutes);
        }
    }

    /** Whether a code is asked for. Whoever opens the page anew begins anew. */
    public boolean isCodeExpected() {
        return (asked || isCodeSent()) && entering.isCodeExpected();
    }

    private boolean isCodeSent() {
        return request.getParameter("signInCode") != null;
    }

    /** The address to go to afterwards. */
    public String getNext() {
        var next = request.getParameter("next");
        return next != null && Redirect.isLocal(next) ? next : AFTERWARDS;
    }

    /** Organisations with a provider of their own. */
    public List<Door> getDoors() {
        return doors;
    }

    /** The one that was chosen, or in whose space the wanted address lies; null if it has no provider. */
    public @Nullable Door getDoor() {
        var space = SPACE.matcher(getNext());
        var chosen = request.getParameter("for");
        var slug = chosen != null ? chosen : space.matches() ? space.group(1) : "";
        return doors.stream()
                .filter(door -> door.slug().equals(slug))
                .findFirst()
                .orElse(null);
    }

    /** Whether the provider of an organisation let somebody in, so that more is needed for what lies elsewhere. */
    public boolean isElsewhere() {
        return SignedIn.only(request) != null;
    }

    /** The wanted address for another address. */
    public String getNextEncoded() {
        return URLEncoder.encode(getNext(), StandardCharsets.UTF_8);
    }

    /** Fields of an earlier form, to be sent along: see {@link KeptForms#carried}. */
    public List<KeptForms.Field> getKept() {
        return KeptForms.carried(request);
    }

    /** Why signing in did not work; null before the first attempt. */
    public @Nullable String getMessage() {
        return message;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(@Nullable String email) {
        this.email = email == null ? "" : email;
    }

    /** Never sent back to the browser. */
    public String getPassword() {
        return "";
    }

    public void setPassword(@Nullable String password) {
        this.password = password == null ? "" : password;
    }

    public String getCode() {
        return "";
    }

    public void setCode(@Nullable String typed) {
        code = typed == null ? "" : typed;
    }

    private Words words() {
        return (Words) request.getAttribute("t");
    }
}
