package vn.thidua.platform.web;

import java.io.Serializable;
import java.util.List;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What was just done, told once at the top of the next page. */
public record Notice(Tone tone, String key, List<String> details) implements Serializable {

    private static final String NAME = "notice";

    /** Whether all went well, something needs a look, or something was refused. */
    public enum Tone {
        DONE,
        LOOK,
        REFUSED
    }

    public Notice {
        details = List.copyOf(details);
    }

    public static void done(RedirectAttributes next, String key, String... details) {
        next.addFlashAttribute(NAME, new Notice(Tone.DONE, key, List.of(details)));
    }

    public static void refused(RedirectAttributes next, String key, String... details) {
        next.addFlashAttribute(NAME, new Notice(Tone.REFUSED, key, List.of(details)));
    }
}
