package vn.thidua.platform.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.NoSuchElementException;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** Hướng dẫn sử dụng: the user guide of docs/huong-dan, readable inside the program. */
@Controller
class GuideController {

    private static final List<Extension> TABLES = List.of(TablesExtension.create());
    private static final Parser PARSER = Parser.builder().extensions(TABLES).build();
    private static final HtmlRenderer RENDERER = HtmlRenderer.builder()
            .extensions(TABLES)
            .escapeHtml(true)
            .sanitizeUrls(true)
            .build();

    private final PathMatchingResourcePatternResolver files = new PathMatchingResourcePatternResolver();

    @GetMapping("/help")
    String first() throws IOException {
        return "redirect:/help/" + chapters().getFirst().name();
    }

    @GetMapping("/help/{name:[a-z0-9-]+}")
    ModelAndView chapter(@PathVariable String name) throws IOException {
        var chapters = chapters();
        var current = chapters.stream()
                .filter(chapter -> chapter.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException(name));
        var html = RENDERER.render(PARSER.parse(text(files.getResource("classpath:huong-dan/" + name + ".md"))));
        return new ModelAndView("layout/guide", "page", new GuidePage(chapters, current, html));
    }

    @GetMapping("/help/{name:[a-z0-9-]+}.png")
    ResponseEntity<Resource> picture(@PathVariable String name) {
        var picture = files.getResource("classpath:huong-dan/" + name + ".png");
        if (!picture.exists()) {
            throw new NoSuchElementException(name);
        }
        return ResponseEntity.ok().contentType(MediaType.IMAGE_PNG).body(picture);
    }

    private List<GuidePage.Chapter> chapters() throws IOException {
        return Arrays.stream(files.getResources("classpath:huong-dan/*.md"))
                .map(GuideController::chapter)
                .sorted(Comparator.comparing(GuidePage.Chapter::name))
                .toList();
    }

    private static GuidePage.Chapter chapter(Resource file) {
        var name = String.valueOf(file.getFilename()).replace(".md", "");
        var title = text(file).lines().findFirst().orElse(name).replaceFirst("^#+ *", "");
        return new GuidePage.Chapter(name, title);
    }

    private static String text(Resource file) {
        try {
            return file.getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
