package vn.thidua.campaign.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import vn.thidua.campaign.CampaignId;
import vn.thidua.campaign.application.LaunchingCampaigns;
import vn.thidua.campaign.application.SeeingParticipation;
import vn.thidua.campaign.domain.Step;
import vn.thidua.campaign.store.BoardFilter;
import vn.thidua.campaign.store.BoardQueries;
import vn.thidua.campaign.store.BoardRow;
import vn.thidua.campaign.store.ParticipationQueries;
import vn.thidua.organisation.UnitId;
import vn.thidua.organisation.Units;
import vn.thidua.platform.web.Paging;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Days;

/** Bảng tiến độ phát động, on the screen and as an Excel sheet. */
@Controller
@RequestMapping("/campaigns/{id}")
class BoardController {

    private static final List<String> HEADS =
            List.of("unit", "state", "late", "acknowledge-due", "launch-due", "register-due", "launched", "below");

    private final CampaignFrames frames;
    private final SeeingParticipation seeing;
    private final BoardQueries board;
    private final ParticipationQueries parts;
    private final LaunchingCampaigns launching;
    private final Units units;
    private final MessageSource messages;

    BoardController(
            CampaignFrames frames,
            SeeingParticipation seeing,
            BoardQueries board,
            ParticipationQueries parts,
            LaunchingCampaigns launching,
            Units units,
            MessageSource messages) {
        this.frames = frames;
        this.seeing = seeing;
        this.board = board;
        this.parts = parts;
        this.launching = launching;
        this.units = units;
        this.messages = messages;
    }

    @GetMapping("/board")
    ModelAndView show(@PathVariable CampaignId id, BoardForm form, Actor reader) {
        var frame = frames.open(id, reader, Tab.BOARD);
        var sender = seeing.board(new UnitId(frame.head().unit()), form.from(), reader);
        var superior = superior(frame, sender);
        var rows = board.page(id, superior, form.filter(), frame.today());
        long total = rows.isEmpty() ? 0 : rows.getFirst().total();
        var paging = new Paging(form.wanted(), BoardFilter.PAGE, total, form.path(Tab.BOARD.path(frame.head())));
        boolean mayLaunch = frame.head().step() == Step.ACTIVE && launching.may(reader, sender);
        var page = new BoardPage(
                frame,
                units.get(sender),
                form,
                board.counts(id, superior, frame.today()),
                rows,
                mayLaunch,
                parts.of(id, reader.unit()).orElse(null),
                paging);
        return new ModelAndView("campaign/board", "page", page);
    }

    /** Leads to the reader's own part; who takes none sees the board. */
    @GetMapping("/participation")
    String own(@PathVariable CampaignId id, Actor reader) {
        var head = frames.open(id, reader, Tab.BOARD).head();
        return parts.of(id, reader.unit())
                .map(part -> "redirect:/participations/" + part.value())
                .orElse("redirect:" + Tab.BOARD.path(head));
    }

    @GetMapping("/board/export")
    void export(@PathVariable CampaignId id, BoardForm form, Actor reader, Locale locale, HttpServletResponse answer)
            throws IOException {
        var frame = frames.open(id, reader, Tab.BOARD);
        var sender = seeing.board(new UnitId(frame.head().unit()), form.from(), reader);
        answer.setContentType(BoardFile.TYPE);
        answer.setHeader("Content-Disposition", "attachment; filename=\"tien-do-phat-dong.xlsx\"");
        var heads = HEADS.stream()
                .map(head -> word("campaign.board.column." + head, locale))
                .toList();
        try (var file = new BoardFile(answer.getOutputStream(), word("campaign.board.sheet", locale), heads)) {
            board.each(id, superior(frame, sender), form.filter(), frame.today(), row -> add(file, row, locale));
        }
    }

    private void add(BoardFile file, BoardRow row, Locale locale) {
        try {
            file.add(Stream.<Object>of(
                            row.unitName(),
                            word("campaign.state." + row.state(), locale),
                            row.late(),
                            day(row.acknowledgeDue()),
                            day(row.launchDue()),
                            day(row.registerDue()),
                            word(row.ownCampaign() == null ? "campaign.measure.no" : "campaign.measure.yes", locale),
                            row.below())
                    .toList());
        } catch (IOException lost) {
            throw new UncheckedIOException(lost);
        }
    }

    private static String day(java.time.@Nullable LocalDate day) {
        return day == null ? "" : Days.written(day);
    }

    private String word(String key, Locale locale) {
        return messages.getMessage(key, null, locale);
    }

    private static @Nullable UUID superior(CampaignFrame frame, UnitId sender) {
        return sender.value().equals(frame.head().unit()) ? null : sender.value();
    }
}
