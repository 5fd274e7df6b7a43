// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.upload;

import java.io.IOException;
import java.util.Optional;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.partnernetz.tenant.PersonId;
import org.partnernetz.tenant.TenantContext;

/**
 * Takes a file in parts for the script of a form: {@code POST /my/parts?name=…&size=…} answers with a key, {@code POST
 * /my/parts/<key>?at=…} takes the bytes that follow, {@code GET /my/parts/<key>} says how many are there. The form then
 * sends the key in the place of the file.
 */
@WebServlet(urlPatterns = "/my/parts/*")
public class PartsServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final int NAME_MAX = 1_000;

    @Inject
    transient FileForms forms;

    @Inject
    transient TenantContext tenant;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var person = tenant.person();
        if (person.isEmpty()) {
            response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
        } else {
            there(key(request), person.get(), HttpServletResponse.SC_OK, response);
        }
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var person = tenant.person();
        if (person.isEmpty()) {
            response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
        } else if (key(request).isEmpty()) {
            begin(person.get(), request, response);
        } else {
            add(person.get(), request, response);
        }
    }

    private void begin(PersonId person, HttpServletRequest request, HttpServletResponse response) throws IOException {
        var name = request.getParameter("name");
        var size = number(request.getParameter("size"));
        var key = name == null || name.length() > NAME_MAX
                ? Optional.<String>empty()
                : forms.parts().begin(person, name, size, System.nanoTime());
        if (key.isEmpty()) {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
        } else {
            say(HttpServletResponse.SC_CREATED, key.get(), response);
        }
    }

    private void add(PersonId person, HttpServletRequest request, HttpServletResponse response) throws IOException {
        var bytes = request.getInputStream().readNBytes(PartFiles.PART_MAX + 1);
        var key = key(request);
        switch (forms.parts().add(key, person, number(request.getParameter("at")), bytes, System.nanoTime())) {
            case TAKEN -> there(key, person, HttpServletResponse.SC_OK, response);
            case ELSEWHERE -> there(key, person, HttpServletResponse.SC_CONFLICT, response);
            case WRONG_SIZE -> response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            case UNKNOWN -> response.setStatus(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private void there(String key, PersonId person, int status, HttpServletResponse response) throws IOException {
        var there = forms.parts().there(key, person);
        if (there.isEmpty()) {
            response.setStatus(HttpServletResponse.SC_NOT_FOUND);
        } else {
            say(status, Long.toString(there.getAsLong()), response);
        }
    }

    private static void say(int status, String text, HttpServletResponse response) throws IOException {
        response.setStatus(status);
        response.setContentType("text/plain;charset=UTF-8");
        response.getWriter().write(text);
    }

    private static String key(HttpServletRequest request) {
        var path = request.getPathInfo();
        return path == null ? "" : path.substring(1);
    }

    /** No number is none that fits. */
    private static long number(@Nullable String text) {
        try {
            return text == null ? -1 : Long.parseLong(text);
        } catch (NumberFormatException e) {
            return -1;
        }
    }
}
