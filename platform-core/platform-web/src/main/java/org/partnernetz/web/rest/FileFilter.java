// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.rest;

import java.lang.annotation.Annotation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;

import org.partnernetz.plugin.spi.PluginDownload.File;
import org.partnernetz.web.page.Attachment;

/** Answers a file with its bytes, its media type and its name. */
@Provider
@ApplicationScoped
public class FileFilter implements ContainerResponseFilter {

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        if (response.getEntity() instanceof File file) {
            response.setEntity(file.bytes(), new Annotation[0], MediaType.valueOf(file.type()));
            response.getHeaders().putSingle(HttpHeaders.CONTENT_DISPOSITION, Attachment.named(file.name()));
        }
    }
}
