package vn.thidua.platform.web;

import java.text.Normalizer;
import org.springframework.web.multipart.MultipartFile;

/** What a file somebody sent is called. */
public final class SentName {

    private static final int LONGEST = 200;

    private SentName() {}

    /** The last part of the name, for browsers that send the whole path; at most two hundred letters; may be empty. */
    public static String of(MultipartFile file) {
        var original = file.getOriginalFilename();
        var sent = original == null ? "" : original.replace('\\', '/');
        var last = sent.substring(sent.lastIndexOf('/') + 1)
                .replaceAll("\\p{Cntrl}", "")
                .strip();
        var name = Normalizer.normalize(last, Normalizer.Form.NFC);
        return name.substring(Math.max(0, name.length() - LONGEST));
    }
}
