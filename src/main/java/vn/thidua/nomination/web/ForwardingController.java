package vn.thidua.nomination.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.thidua.nomination.NominationId;
import vn.thidua.nomination.RoundId;
import vn.thidua.nomination.adapter.ParcelWriter;
import vn.thidua.nomination.application.ForwardingNominations;
import vn.thidua.nomination.application.PackingDossiers;
import vn.thidua.platform.web.Download;
import vn.thidua.platform.web.Notice;
import vn.thidua.shared.Actor;

/** Trình cấp trên: sends dossiers on. */
@Controller
class ForwardingController {

    private final ForwardingNominations forwarding;
    private final PackingDossiers packing;
    private final ParcelWriter writer;

    ForwardingController(ForwardingNominations forwarding, PackingDossiers packing, ParcelWriter writer) {
        this.forwarding = forwarding;
        this.packing = packing;
        this.writer = writer;
    }

    /** What goes to a level above that is not on this system, as one archive. */
    @GetMapping("/rounds/{id}/package")
    void pack(@PathVariable RoundId id, Actor actor, HttpServletResponse response) throws IOException {
        var parcel = packing.parcel(id, actor);
        Download.ZIP.send(parcel.name(), response, out -> writer.write(parcel, out));
    }

    /** @param above the round they go to; empty: outside the system */
    @PostMapping("/nominations/forwarding")
    String forward(
            @RequestParam(defaultValue = "") List<NominationId> chosen,
            @RequestParam(required = false) @Nullable RoundId above,
            @RequestParam(defaultValue = "") String back,
            Actor actor,
            RedirectAttributes next) {
        var unfinished = forwarding.forward(chosen, above, actor);
        if (unfinished.isEmpty()) {
            Notice.done(next, "nomination.done.several", "@nomination.step.FORWARD", String.valueOf(chosen.size()));
        } else {
            Notice.done(
                    next,
                    "nomination.done.forwarded-unfinished",
                    String.valueOf(chosen.size()),
                    String.join(", ", unfinished));
        }
        return "redirect:" + NominationsController.own(back);
    }
}
