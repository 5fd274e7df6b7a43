// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.plugin.fault;

import java.io.IOException;
import java.util.Arrays;
import java.util.stream.Stream;

import jakarta.el.ELException;
import jakarta.faces.FacesException;

import org.jspecify.annotations.Nullable;
import org.partnernetz.problem.DatabaseAway;
import org.partnernetz.tenant.host.ReadsOnly;

/**
 * Decides whether a failure is the plugin's own, because only such failures count against it. Refusals of the container
 * before it calls the plugin, unreadable requests, callers who have disconnected and an unreachable database do not
 * count; otherwise anybody could switch a plugin off with bad requests.
 */
public final class Blame {
    private static final int DEPTH = 20;

    /** Where RESTEasy makes the parameters of a method out of the request. */
    private static final String ARGUMENTS = "org.jboss.resteasy.core.MethodInjectorImpl.injectArguments";

    /** Where the server reads from the caller and writes to the caller. */
    private static final String CONNECTION = "io.undertow.servlet.spec.Servlet";

    private Blame() {}

    /**
     * @param failure null if only the answer shows that there was one
     * @param asked whether an object of the plugin was called
     */
    public static boolean fallsOn(ClassLoader plugin, @Nullable Throwable failure, boolean asked) {
        if (failure == null) {
            return asked;
        }
        return DatabaseAway.in(failure).isEmpty()
                && causes(failure).noneMatch(cause -> isOfCaller(cause) || ReadsOnly.isSaidBy(cause))
                && (causes(failure).anyMatch(cause -> isIn(plugin, cause)) || asked && isWithoutPlace(failure));
    }

    private static Stream<Throwable> causes(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .limit(DEPTH);
    }

    private static boolean isOfCaller(Throwable cause) {
        return Arrays.stream(cause.getStackTrace())
                .map(frame -> frame.getClassName() + '.' + frame.getMethodName())
                .anyMatch(place ->
                        place.equals(ARGUMENTS) || cause instanceof IOException && place.startsWith(CONNECTION));
    }

    /**
     * In its Java code, or in one of its pages: Faces names the page, and its own code is all there is on the stack.
     */
    private static boolean isIn(ClassLoader plugin, Throwable cause) {
        return (cause instanceof FacesException || cause instanceof ELException) && FaultPlace.namesPage(cause)
                || Arrays.stream(cause.getStackTrace())
                        .anyMatch(frame -> FaultPlace.isOf(plugin, frame.getClassName()));
    }

    /** A stack that is full shows its end only, and the virtual machine leaves out what it has shown often. */
    private static boolean isWithoutPlace(Throwable failure) {
        return causes(failure).anyMatch(cause -> cause instanceof Error || cause.getStackTrace().length == 0);
    }
}
