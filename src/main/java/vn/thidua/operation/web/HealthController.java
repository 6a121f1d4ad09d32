package vn.thidua.operation.web;

import static vn.thidua.operation.domain.OperationAct.SEE_HEALTH;

import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.thidua.operation.application.KeepingBackups;
import vn.thidua.operation.application.TryingWorkAgain;
import vn.thidua.operation.application.WholeSystem;
import vn.thidua.operation.application.WorkQueue;
import vn.thidua.operation.store.SystemQueries;
import vn.thidua.platform.Signs;
import vn.thidua.platform.web.Notice;
import vn.thidua.shared.Actor;

/** Tình trạng hệ thống: what an administrator of the whole system looks at. */
@Controller
class HealthController {

    private final WholeSystem whole;
    private final List<Signs> signs;
    private final SystemQueries system;
    private final BackupsParts backups;
    private final KeepingBackups keeping;
    private final WorkQueue work;
    private final TryingWorkAgain trying;

    HealthController(
            WholeSystem whole,
            List<Signs> signs,
            SystemQueries system,
            BackupsParts backups,
            KeepingBackups keeping,
            WorkQueue work,
            TryingWorkAgain trying) {
        this.whole = whole;
        this.signs = signs;
        this.system = system;
        this.backups = backups;
        this.keeping = keeping;
        this.work = work;
        this.trying = trying;
    }

    @GetMapping("/system")
    ModelAndView show(Actor reader) {
        whole.require(SEE_HEALTH, reader);
        var all = signs.stream().flatMap(some -> some.now().stream()).toList();
        var page = new HealthPage(all, backups.versions(), backups.part(), keeping.retention(), work.all());
        return new ModelAndView("operation/health", "page", page);
    }

    @PostMapping("/system/work")
    String again(@RequestParam String task, @RequestParam String instance, Actor by, RedirectAttributes next) {
        trying.again(task, instance, by);
        Notice.done(next, "operation.work.sent");
        return "redirect:/system";
    }
}
