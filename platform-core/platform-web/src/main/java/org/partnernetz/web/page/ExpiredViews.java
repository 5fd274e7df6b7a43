// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.page;

import jakarta.faces.application.ViewExpiredException;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerFactory;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.FacesContext;
import jakarta.servlet.http.HttpServletRequest;

/** A form whose view the server has forgotten: keeps the text and shows the page again with it. */
public class ExpiredViews extends ExceptionHandlerFactory {

    public ExpiredViews(ExceptionHandlerFactory wrapped) {
        super(wrapped);
    }

    @Override
    public ExceptionHandler getExceptionHandler() {
        return new Handler(getWrapped().getExceptionHandler());
    }

    private static final class Handler extends ExceptionHandlerWrapper {

        Handler(ExceptionHandler wrapped) {
            super(wrapped);
        }

        @Override
        public void handle() {
            var events = getUnhandledExceptionQueuedEvents().iterator();
            while (events.hasNext()) {
                var context = events.next().getContext();
                if (context.getException() instanceof ViewExpiredException) {
                    events.remove();
                    showAgain(context.getContext());
                }
            }
            getWrapped().handle();
        }

        private static void showAgain(FacesContext context) {
            var request = (HttpServletRequest) context.getExternalContext().getRequest();
            var place = (Place) request.getAttribute(Place.ATTRIBUTE);
            KeptForms.keep(request, place.getPath());
            Redirect.to(place.getPath() + "?kept=1");
            context.responseComplete();
        }
    }
}
