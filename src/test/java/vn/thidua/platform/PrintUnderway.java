package vn.thidua.platform;

import static java.util.concurrent.TimeUnit.MINUTES;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** Certificates of one decision, ordered to be printed in several files, and what became of them. */
final class PrintUnderway {

    static final int CERTIFICATES = 1_500;
    private static final int FILES = 3;
    private static final Pattern NUMBER = Pattern.compile("Số sổ vàng: (\\d+)/2025");

    private final String batch;

    private PrintUnderway(String batch) {
        this.batch = batch;
    }

    static PrintUnderway order(Visitor officer) throws IOException, InterruptedException {
        var batch = officer.post(
                "/certificate-batches",
                "award=Giấy khen",
                "number=125/QĐ-UBND",
                "day=20/11/2025",
                "decider=Chủ tịch Ủy ban nhân dân xã Gia Lộc",
                "place=Gia Lộc",
                "signerPost=Chủ tịch",
                "signerName=Vũ Đình Ẩn");
        var list = IntStream.rangeClosed(1, CERTIFICATES)
                .mapToObj(number -> "Ông\tVũ Văn " + number)
                .collect(Collectors.joining("\n"));
        officer.post(batch + "/list", "list=" + list);
        officer.post(batch + "/issue");
        officer.post(batch + "/prints");
        return new PrintUnderway(batch);
    }

    /** Some are printed, but not all. */
    void awaitFirstFile(Visitor officer) throws IOException, InterruptedException {
        await().atMost(2, MINUTES).until(() -> !files(page(officer)).isEmpty());
        assertThat(files(page(officer))).hasSizeLessThan(FILES);
    }

    /** The numbers on the sheets of all files, in their order, once the order is done. */
    List<Integer> numbers(Visitor officer) throws IOException, InterruptedException {
        await().atMost(3, MINUTES)
                .until(() -> page(officer).select("#in progress").isEmpty());
        var numbers = new ArrayList<Integer>();
        for (var file : files(page(officer))) {
            try (var document = Loader.loadPDF(officer.take(file))) {
                NUMBER.matcher(new PDFTextStripper().getText(document))
                        .results()
                        .forEach(found -> numbers.add(Integer.valueOf(found.group(1))));
            }
        }
        return numbers;
    }

    private Document page(Visitor officer) throws IOException, InterruptedException {
        return Jsoup.parse(officer.read(batch));
    }

    private static List<String> files(Document page) {
        return page.select("#in a[href^=/papers/]").eachAttr("href");
    }
}
