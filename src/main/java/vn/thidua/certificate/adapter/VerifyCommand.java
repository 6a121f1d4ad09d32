package vn.thidua.certificate.adapter;

import java.awt.image.BufferedImage;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jspecify.annotations.Nullable;
import vn.thidua.certificate.domain.PublicKeys;
import vn.thidua.certificate.domain.SignedFacts;
import vn.thidua.shared.Days;

/** {@code ./thidua verify}: says of a certificate, without asking any server, whether its signature holds. */
public final class VerifyCommand {

    static final int GENUINE = 0;
    static final int FALSE = 1;
    static final int NOT_CHECKED = 2;

    private static final ResourceBundle WORDS = ResourceBundle.getBundle("messages.certificate", Locale.ROOT);
    private static final float DPI = 200;

    private final Map<String, String> environment;
    private final PrintStream out;
    private final PrintStream errors;

    VerifyCommand(Map<String, String> environment, PrintStream out, PrintStream errors) {
        this.environment = environment;
        this.out = out;
        this.errors = errors;
    }

    public static void main(String[] args) {
        System.setProperty("java.awt.headless", "true");
        System.setProperty("org.apache.commons.logging.Log", "org.apache.commons.logging.impl.NoOpLog");
        var out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        var errors = new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
        System.exit(new VerifyCommand(System.getenv(), out, errors).run(args));
    }

    /** The worst of what was found: false before unchecked before genuine. */
    int run(String... args) {
        var options = VerifyOptions.of(environment, args);
        if (options.isEmpty()) {
            errors.println(say("certificate.cli.usage"));
            return NOT_CHECKED;
        }
        var keys = keys(options.get().key());
        if (keys == null || keys.isEmpty()) {
            errors.println(say("certificate.cli.no-key"));
            return NOT_CHECKED;
        }
        int worst = GENUINE;
        for (var thing : options.get().things()) {
            worst = worse(worst, check(thing, keys));
        }
        return worst;
    }

    private int check(String thing, PublicKeys keys) {
        var file = file(thing);
        if (file == null) {
            return checkText("", thing, null, keys);
        }
        try {
            var head = Files.newInputStream(file);
            try (head) {
                return new String(head.readNBytes(5), StandardCharsets.ISO_8859_1).equals("%PDF-")
                        ? checkPdf(thing, file, keys)
                        : checkPicture(thing, file, keys);
            }
        } catch (IOException | RuntimeException e) {
            errors.println(say("certificate.cli.unreadable", thing, String.valueOf(e.getMessage())));
            return NOT_CHECKED;
        }
    }

    private int checkPdf(String thing, Path file, PublicKeys keys) throws IOException {
        int worst = GENUINE;
        int found = 0;
        try (var document = Loader.loadPDF(file.toFile())) {
            var pages = new PDFRenderer(document);
            for (int page = 0; page < document.getNumberOfPages(); page++) {
                var text = new PDFTextStripper();
                text.setStartPage(page + 1);
                text.setEndPage(page + 1);
                var printed = text.getText(document);
                var before =
                        document.getNumberOfPages() == 1 ? "" : say("certificate.cli.page", String.valueOf(page + 1));
                for (var code : QrReading.on(pages.renderImageWithDPI(page, DPI, ImageType.RGB))) {
                    found++;
                    worst = worse(worst, checkText(before, code, printed, keys));
                }
            }
        }
        return found == 0 ? without(thing) : worst;
    }

    private int checkPicture(String thing, Path file, PublicKeys keys) throws IOException {
        BufferedImage picture = ImageIO.read(file.toFile());
        if (picture == null) {
            return checkText("", Files.readString(file), null, keys);
        }
        var codes = QrReading.on(picture);
        int worst = GENUINE;
        for (var code : codes) {
            worst = worse(worst, checkText("", code, null, keys));
        }
        return codes.isEmpty() ? without(thing) : worst;
    }

    private int without(String thing) {
        errors.println(say("certificate.cli.no-code", thing));
        return NOT_CHECKED;
    }

    /** @param printed the text of the page the code stands on; null when there is none to compare with */
    private int checkText(String before, String code, @Nullable String printed, PublicKeys keys) {
        var claimed = SignedFacts.read(code.strip());
        if (claimed.isEmpty()) {
            out.println(before + say("certificate.cli.no-text"));
            return NOT_CHECKED;
        }
        var facts = claimed.get().facts();
        var key = keys.named(claimed.get().keyName());
        if (key.isEmpty()) {
            out.println(
                    before + say("certificate.cli.strange-key", claimed.get().keyName()));
            return NOT_CHECKED;
        }
        if (!claimed.get().isSignedWith(key.get())) {
            out.println(say("certificate.cli.forged", before));
            return FALSE;
        }
        if (printed != null && !plain(printed).contains(plain(facts.nameStart()))) {
            out.println(say("certificate.cli.other-name", before, facts.name()));
            return FALSE;
        }
        out.println(say(
                "certificate.cli.genuine",
                before,
                facts.award(),
                facts.name(),
                facts.number(),
                Days.written(facts.day()),
                facts.unit(),
                facts.code(),
                String.valueOf(facts.edition())));
        return GENUINE;
    }

    /** Names go over several lines, and are compared without what lies between their words. */
    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC).replaceAll("\\s+", "");
    }

    private static int worse(int one, int other) {
        return one == FALSE || other == FALSE ? FALSE : Math.max(one, other);
    }

    private static @Nullable PublicKeys keys(Path file) {
        try {
            return PublicKeys.read(Files.readString(file));
        } catch (IOException none) {
            return null;
        }
    }

    private static @Nullable Path file(String thing) {
        try {
            var file = Path.of(thing);
            return Files.isRegularFile(file) ? file : null;
        } catch (InvalidPathException noPath) {
            return null;
        }
    }

    private static String say(String key, Object... details) {
        return new MessageFormat(WORDS.getString(key), Locale.of("vi", "VN")).format(details);
    }
}
