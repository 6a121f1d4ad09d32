package vn.thidua.council.application;

import org.springframework.stereotype.Component;

/** What a meeting is moved with beside its own rules: its box, its seals, its words. */
@Component
class MeetingHands {

    private final RunningVote vote;
    private final Seals seals;
    private final CouncilWords words;

    MeetingHands(RunningVote vote, Seals seals, CouncilWords words) {
        this.vote = vote;
        this.seals = seals;
        this.words = words;
    }

    RunningVote vote() {
        return vote;
    }

    Seals seals() {
        return seals;
    }

    CouncilWords words() {
        return words;
    }
}
