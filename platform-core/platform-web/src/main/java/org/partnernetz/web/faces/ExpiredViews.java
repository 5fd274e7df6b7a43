// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.faces;

import jakarta.faces.FacesException;
import jakarta.faces.application.ViewExpiredException;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerFactory;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ExceptionQueuedEventContext;
import jakarta.faces.event.PhaseId;
import jakarta.servlet.http.HttpServletRequest;

import org.partnernetz.web.page.Place;
import org.partnernetz.web.page.Redirect;
import org.partnernetz.web.problem.Defects;

/** Handles a form whose view cannot be restored: keeps the text and shows the page again with it. */
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
                if (isLost(context)) {
                    events.remove();
                    showAgain(context.getContext());
                } else {
                    Defects.keep(request(context), context.getException());
                }
            }
            getWrapped().handle();
        }

        /** Forgotten by the server, or posted with a state that this view never had, which nobody can restore. */
        private static boolean isLost(ExceptionQueuedEventContext context) {
            return context.getException() instanceof ViewExpiredException
                    || request(context).getMethod().equals("POST")
                            && context.getPhaseId() == PhaseId.RESTORE_VIEW
                            && context.getException() instanceof FacesException;
        }

        private static HttpServletRequest request(ExceptionQueuedEventContext context) {
            return (HttpServletRequest)
                    context.getContext().getExternalContext().getRequest();
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
