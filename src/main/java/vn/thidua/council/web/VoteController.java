package vn.thidua.council.web;

import static vn.thidua.council.domain.CouncilReason.BALLOT_INCOMPLETE;

import java.util.HashMap;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.thidua.council.ItemId;
import vn.thidua.council.MeetingId;
import vn.thidua.council.MemberId;
import vn.thidua.council.application.CastingBallots;
import vn.thidua.council.application.SealingCounts;
import vn.thidua.council.application.SealingCounts.PaperCount;
import vn.thidua.council.domain.Ballot;
import vn.thidua.council.domain.CouncilReason;
import vn.thidua.platform.web.Notice;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Refusal;

/** Bỏ phiếu, kiểm phiếu: a member's ballot, the ballots handed in on paper, and the sealing. */
@Controller
@RequestMapping("/meetings/{id}")
class VoteController {

    private final MeetingPages pages;
    private final CastingBallots casting;
    private final SealingCounts sealing;

    VoteController(MeetingPages pages, CastingBallots casting, SealingCounts sealing) {
        this.pages = pages;
        this.casting = casting;
        this.sealing = sealing;
    }

    @GetMapping("/ballot")
    ModelAndView blank(@PathVariable MeetingId id, Actor actor) {
        return pages.answer("council/ballot", BallotPage.fresh(casting.blank(id, actor)), null);
    }

    /** Fields "vote.(item)" are "yes" or "no". Nothing of them is kept but the counts. */
    @PostMapping("/ballot")
    ModelAndView cast(
            @PathVariable MeetingId id,
            @RequestParam Map<String, String> fields,
            Actor actor,
            RedirectAttributes next) {
        var ballot = read(fields);
        try {
            casting.cast(id, ballot, actor);
        } catch (Refusal refusal) {
            if (refusal.reason() != BALLOT_INCOMPLETE) {
                throw refusal;
            }
            return pages.answer("council/ballot", new BallotPage(casting.blank(id, actor), ballot, refusal), refusal);
        }
        Notice.done(next, "council.done.cast");
        return new ModelAndView("redirect:/meetings/" + id.value());
    }

    @GetMapping("/written/{member}")
    ModelAndView written(@PathVariable MeetingId id, @PathVariable MemberId member, Actor actor) {
        return written(id, member, null, actor);
    }

    @PostMapping("/written/{member}")
    ModelAndView enter(
            @PathVariable MeetingId id,
            @PathVariable MemberId member,
            @RequestParam Map<String, String> fields,
            Actor actor,
            RedirectAttributes next) {
        try {
            casting.enterWritten(id, member, read(fields), actor);
        } catch (Refusal refusal) {
            if (refusal.reason() != BALLOT_INCOMPLETE) {
                throw refusal;
            }
            return written(id, member, refusal, actor);
        }
        Notice.done(next, "council.done.written");
        return new ModelAndView("redirect:/meetings/" + id.value());
    }

    /** On paper the fields are "issued.(item)", "returned.(item)", "agreed.(item)" and "opposed.(item)". */
    @PostMapping("/seal")
    ModelAndView seal(
            @PathVariable MeetingId id,
            @RequestParam(defaultValue = "") String counters,
            @RequestParam(defaultValue = "false") boolean paper,
            @RequestParam Map<String, String> fields,
            Actor actor,
            RedirectAttributes next) {
        try {
            if (paper) {
                sealing.enter(id, counts(fields), counters, actor);
            } else {
                sealing.count(id, counters, actor);
            }
        } catch (Refusal refusal) {
            return pages.show(id, fields, refusal, actor);
        }
        Notice.done(next, "council.done.SEAL");
        return new ModelAndView("redirect:/meetings/" + id.value());
    }

    private ModelAndView written(MeetingId id, MemberId member, @Nullable Refusal refusal, Actor actor) {
        var frame = pages.page(id, Map.of(), null, actor);
        var seat = frame.writing().stream()
                .filter(one -> one.member().equals(member))
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException("no written ballot"));
        return pages.answer("council/written", new WrittenPage(frame, seat, frame.items(), refusal), refusal);
    }

    private static Ballot read(Map<String, String> fields) {
        var choices = new HashMap<ItemId, Boolean>();
        fields.forEach((name, value) -> {
            if (name.startsWith("vote.") && (value.equals("yes") || value.equals("no"))) {
                choices.put(item(name), value.equals("yes"));
            }
        });
        return new Ballot(choices);
    }

    private static Map<ItemId, PaperCount> counts(Map<String, String> fields) {
        var counts = new HashMap<ItemId, PaperCount>();
        fields.keySet().stream().filter(name -> name.startsWith("issued.")).forEach(name -> {
            var id = name.substring(name.indexOf('.'));
            counts.put(
                    item(name),
                    new PaperCount(
                            number(fields, "issued" + id),
                            number(fields, "returned" + id),
                            number(fields, "agreed" + id),
                            number(fields, "opposed" + id)));
        });
        return counts;
    }

    private static int number(Map<String, String> fields, String name) {
        var typed = fields.getOrDefault(name, "").strip();
        if (!typed.matches("\\d{1,3}")) {
            throw Refusal.because(CouncilReason.COUNT_UNREADABLE, typed);
        }
        return Integer.parseInt(typed);
    }

    private static ItemId item(String name) {
        try {
            return new ItemId(UUID.fromString(name.substring(name.indexOf('.') + 1)));
        } catch (IllegalArgumentException noId) {
            throw new NoSuchElementException("item");
        }
    }
}
