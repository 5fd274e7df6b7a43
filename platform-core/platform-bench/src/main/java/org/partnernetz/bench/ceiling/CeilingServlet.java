// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.bench.ceiling;

import java.io.IOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import javax.sql.DataSource;

import jakarta.annotation.Resource;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;

/**
 * The least a server can do for a page of posts: one query by key with plain JDBC under the same row security, written
 * as HTML. No transaction, no template, no frame, no translations.
 */
@WebServlet("/topic")
public class CeilingServlet extends HttpServlet {
    private static final long serialVersionUID = 1;
    private static final String POSTS = "select html, created_at, edited_at, organisation_id from core.post"
            + " where topic_id = ? order by created_at, id limit 20";

    @Resource(lookup = "java:jboss/datasources/partnernetz")
    private transient @Nullable DataSource database;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        var page = new StringBuilder(1 << 15).append("<!DOCTYPE html><html lang=\"de\"><title>Topic</title><main>");
        try {
            read(UUID.fromString(request.getParameter("id")), page);
        } catch (SQLException e) {
            throw new ServletException(e);
        }
        response.setContentType("text/html;charset=UTF-8");
        response.getWriter().append(page).append("</main></html>");
    }

    private void read(UUID topic, StringBuilder page) throws SQLException {
        var source = java.util.Objects.requireNonNull(database);
        try (var connection = source.getConnection();
                var query = connection.prepareStatement(POSTS)) {
            query.setObject(1, topic);
            try (var posts = query.executeQuery()) {
                while (posts.next()) {
                    append(posts, page);
                }
            }
        }
    }

    private static void append(ResultSet post, StringBuilder page) throws SQLException {
        page.append("<article><p>")
                .append(post.getLong(4))
                .append(" <time>")
                .append(post.getTimestamp(2))
                .append("</time></p>")
                .append(post.getString(1))
                .append("</article>");
    }
}
