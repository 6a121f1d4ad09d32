package vn.thidua.analytics.web;

import vn.thidua.analytics.domain.Outlook;
import vn.thidua.analytics.domain.Signal;
import vn.thidua.platform.web.Chart.Cell;
import vn.thidua.platform.web.Tone;

/** How pressing each state of the dashboards is. */
final class Tones {

    private Tones() {}

    static Tone of(Outlook outlook) {
        return switch (outlook) {
            case OFF_TRACK -> Tone.LATE;
            case AT_RISK -> Tone.SOON;
            case UNKNOWN -> Tone.NONE;
            case ON_TRACK -> Tone.PLAIN;
            case REACHED -> Tone.OK;
        };
    }

    static Tone of(Signal signal) {
        return switch (signal) {
            case OVERDUE -> Tone.LATE;
            case RETURNED -> Tone.SOON;
            case SENT -> Tone.PLAIN;
            case NOT_DUE -> Tone.NONE;
            case ACCEPTED -> Tone.OK;
        };
    }

    static Cell cell(Outlook outlook) {
        return Cell.words("analytics.outlook." + outlook).toned(of(outlook));
    }

    static Cell cell(Signal signal) {
        return Cell.words("analytics.signal." + signal).toned(of(signal));
    }

    /** The state of a report, as its own room names it. */
    static Cell report(String state) {
        return Cell.words("reporting.state." + state)
                .toned(
                        switch (state) {
                            case "RETURNED" -> Tone.SOON;
                            case "ACCEPTED" -> Tone.OK;
                            case "SUBMITTED" -> Tone.PLAIN;
                            default -> Tone.NONE;
                        });
    }
}
