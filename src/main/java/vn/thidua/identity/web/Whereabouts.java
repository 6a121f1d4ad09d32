package vn.thidua.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import vn.thidua.identity.application.SeeingSessions;

/** Writes into a new session what its owner will know it by: the browser and the network address. */
final class Whereabouts {

    private static final int LONGEST = 300;

    private Whereabouts() {}

    static void keep(HttpServletRequest request) {
        var session = request.getSession();
        var agent = String.valueOf(request.getHeader("User-Agent"));
        session.setAttribute(SeeingSessions.AGENT, agent.substring(0, Math.min(agent.length(), LONGEST)));
        session.setAttribute(SeeingSessions.ADDRESS, request.getRemoteAddr());
    }
}
