// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.forum;

import org.partnernetz.paging.Page;

/** A topic with a page of its posts, oldest first. */
public record TopicPage(Topic topic, Page<Post> posts) {}
