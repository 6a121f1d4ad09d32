package vn.thidua.nomination.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.thidua.drafting.PaperPress;
import vn.thidua.nomination.RoundId;
import vn.thidua.nomination.application.DraftingLetters;
import vn.thidua.nomination.application.NominationWords;
import vn.thidua.nomination.domain.RoundReason;
import vn.thidua.platform.web.Download;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Days;
import vn.thidua.shared.Refusal;

/** Thông báo công khai, công văn hiệp y: as Word, for the clerk to number and the head to sign. */
@Controller
@RequestMapping("/rounds/{id}")
class LettersController {

    private final DraftingLetters drafting;
    private final NominationWords words;
    private final PaperPress press;

    LettersController(DraftingLetters drafting, NominationWords words, PaperPress press) {
        this.drafting = drafting;
        this.words = words;
        this.press = press;
    }

    @GetMapping("/posting-notice")
    void posting(@PathVariable RoundId id, Actor actor, HttpServletResponse response) throws IOException {
        var paper = drafting.posting(id, actor);
        Download.WORD.send(words.said("nomination.letter.posting-file"), response, out -> press.word(paper, out));
    }

    @GetMapping("/consultation-letter")
    void consultation(
            @PathVariable RoundId id,
            @RequestParam(defaultValue = "") String to,
            @RequestParam(defaultValue = "") String until,
            Actor actor,
            HttpServletResponse response)
            throws IOException {
        var day = Days.read(until).orElseThrow(() -> Refusal.because(RoundReason.DAY_UNREADABLE, until.strip()));
        var paper = drafting.consultation(id, to, day, actor);
        Download.WORD.send(words.said("nomination.letter.consultation-file"), response, out -> press.word(paper, out));
    }
}
