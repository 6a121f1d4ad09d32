package vn.thidua.campaign.web;

import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.thidua.campaign.CampaignId;
import vn.thidua.campaign.CampaignReason;
import vn.thidua.campaign.application.ClosingCampaigns;
import vn.thidua.platform.web.Notice;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Refusal;

/** Closes a campaign once the person has typed the word for it. */
@Controller
class ClosingController {

    private final CampaignFrames frames;
    private final ClosingCampaigns closing;
    private final MessageSource messages;

    ClosingController(CampaignFrames frames, ClosingCampaigns closing, MessageSource messages) {
        this.frames = frames;
        this.closing = closing;
        this.messages = messages;
    }

    @PostMapping("/campaigns/{id}/closing")
    String close(
            @PathVariable CampaignId id,
            @RequestParam(defaultValue = "") String word,
            Actor actor,
            Locale locale,
            RedirectAttributes next) {
        var head = frames.open(id, actor, Tab.OVERVIEW).head();
        var wanted = messages.getMessage("campaign.close.word", null, locale);
        if (!wanted.equalsIgnoreCase(word.strip())) {
            throw Refusal.because(CampaignReason.WORD_DIFFERS, wanted);
        }
        closing.close(id, actor);
        Notice.done(next, "campaign.closed", head.name());
        return "redirect:/campaigns/" + id.value();
    }
}
