package vn.thidua.operation.web;

import static vn.thidua.operation.domain.OperationAct.SEE_HEALTH;

import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.thidua.operation.BackupId;
import vn.thidua.operation.application.AskingForBackup;
import vn.thidua.operation.application.WholeSystem;
import vn.thidua.platform.web.Notice;
import vn.thidua.shared.Actor;

/** Backups: asked for, watched, taken away. */
@Controller
@RequestMapping("/system/backups")
class BackupController {

    private final AskingForBackup asking;
    private final WholeSystem whole;
    private final BackupsParts parts;

    BackupController(AskingForBackup asking, WholeSystem whole, BackupsParts parts) {
        this.asking = asking;
        this.whole = whole;
        this.parts = parts;
    }

    @GetMapping
    ModelAndView list(Actor reader) {
        whole.require(SEE_HEALTH, reader);
        return new ModelAndView("operation/_backups", "page", parts.part());
    }

    @PostMapping
    String ask(Actor by, RedirectAttributes next) {
        asking.ask(by);
        Notice.done(next, "operation.backup.asked");
        return "redirect:/system";
    }

    /** A post, since it is written down: a link could be opened by accident, or ahead of time by a browser. */
    @PostMapping("/{id}/file")
    ResponseEntity<Resource> take(@PathVariable BackupId id, Actor by) {
        var file = asking.take(id, by);
        var name = ContentDisposition.attachment().filename(file.getFileName().toString());
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, name.build().toString())
                .cacheControl(CacheControl.noStore())
                .contentType(MediaType.APPLICATION_OCTET_STREAM)
                .body(new FileSystemResource(file));
    }
}
