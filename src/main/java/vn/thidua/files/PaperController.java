package vn.thidua.files;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.NoSuchElementException;
import org.springframework.core.io.InputStreamResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.thidua.shared.Actor;

/** Gives a paper back as it came, to those who may read it, always as a file to save and never as a page. */
@Controller
class PaperController {

    private final Papers papers;
    private final List<PaperReaders> readers;

    PaperController(Papers papers, List<PaperReaders> readers) {
        this.papers = papers;
        this.readers = readers;
    }

    @GetMapping("/papers/{id}")
    ResponseEntity<Resource> paper(@PathVariable FileId id, Actor actor) {
        if (readers.stream().noneMatch(room -> room.maySee(id, actor))) {
            throw new NoSuchElementException(id.toString());
        }
        var paper = papers.get(id);
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(paper.mediaType()))
                .contentLength(paper.size())
                .cacheControl(CacheControl.noCache().cachePrivate())
                .eTag('"' + paper.sha256() + '"')
                .header("Content-Disposition", disposition(paper.name()))
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "sandbox; default-src 'none'")
                .body(new InputStreamResource(papers.open(id)));
    }

    private static String disposition(String name) {
        return ContentDisposition.attachment()
                .filename(name, StandardCharsets.UTF_8)
                .build()
                .toString();
    }
}
