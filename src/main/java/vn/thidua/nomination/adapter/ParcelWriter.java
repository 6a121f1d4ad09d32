package vn.thidua.nomination.adapter;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import vn.thidua.drafting.OfficialPaper;
import vn.thidua.drafting.PaperPress;
import vn.thidua.files.Papers;
import vn.thidua.nomination.application.DossierParcel;
import vn.thidua.nomination.application.DossierParcel.Packed;
import vn.thidua.nomination.store.NominationQueries.PaperRow;

/**
 * Writes a parcel as one archive: the submission and each report as Word and PDF, the papers as they were attached, a manifest for
 * programs, and the checksum of every file as {@code sha256sum -c} reads them.
 */
@Component
public class ParcelWriter {

    private static final int VERSION = 1;
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Papers papers;
    private final PaperPress press;

    ParcelWriter(Papers papers, PaperPress press) {
        this.papers = papers;
        this.press = press;
    }

    /** One file after the other, so that papers of many megabytes need no memory. */
    public void write(DossierParcel parcel, OutputStream out) {
        try (var zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
            var archive = new Archive(zip, press);
            archive.paper("to-trinh", parcel.submission());
            var dossiers = new ArrayList<Map<String, Object>>();
            for (var packed : parcel.dossiers()) {
                dossiers.add(dossier(dossiers.size() + 1, packed, archive));
            }
            archive.text(
                    "manifest.json",
                    JSON.writerWithDefaultPrettyPrinter().writeValueAsString(manifest(parcel, dossiers)));
            archive.sums();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Map<String, Object> dossier(int number, Packed packed, Archive archive) throws IOException {
        var folder =
                "%03d %s".formatted(number, plain(packed.nomination().nominee().name()));
        var files = new ArrayList<Map<String, Object>>();
        if (packed.report() != null) {
            for (var file : archive.paper(folder + "/bao-cao-thanh-tich", packed.report())) {
                files.add(told("REPORT", "", file));
            }
        }
        int at = 0;
        for (var paper : packed.papers()) {
            files.add(told(paper.code(), paper.label(), attached(folder, ++at, paper, archive)));
        }
        var dossier = new LinkedHashMap<String, Object>();
        dossier.put("folder", folder);
        dossier.putAll(ParcelFacts.of(packed));
        dossier.put("files", files);
        return dossier;
    }

    /** Empty when it was handed in on paper. */
    private String attached(String folder, int number, PaperRow paper, Archive archive) throws IOException {
        var file = paper.file();
        if (file == null) {
            return "";
        }
        var name = "%s/%02d %s".formatted(folder, number, plain(paper.fileName() == null ? "" : paper.fileName()));
        archive.file(name, to -> {
            try (var from = papers.open(file)) {
                from.transferTo(to);
            }
        });
        return name;
    }

    private static Map<String, Object> told(String code, String label, String file) {
        var told = new LinkedHashMap<String, Object>();
        told.put("code", code);
        told.put("label", label);
        told.put("file", file.isEmpty() ? null : file);
        return told;
    }

    private static Map<String, Object> manifest(DossierParcel parcel, List<Map<String, Object>> dossiers) {
        var manifest = new LinkedHashMap<String, Object>();
        manifest.put("version", VERSION);
        manifest.put("sender", parcel.sender());
        manifest.put("receiver", parcel.receiver());
        manifest.put("madeOn", parcel.day().toString());
        manifest.put("round", parcel.round().terms().name());
        manifest.put("kind", parcel.round().terms().kind().name());
        manifest.put("year", parcel.round().terms().year());
        manifest.put("dossiers", dossiers);
        return manifest;
    }

    /** A name every file system takes. */
    private static String plain(String name) {
        var kept = name.replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]+", "-").strip();
        return kept.length() > LONGEST ? kept.substring(kept.length() - LONGEST).strip() : kept;
    }

    private static final int LONGEST = 100;

    /** What is written into a file. */
    private interface Bytes {
        void to(OutputStream out) throws IOException;
    }

    /** The archive as it grows, with the checksum of each file. */
    private static final class Archive {

        private final ZipOutputStream zip;
        private final PaperPress press;
        private final Map<String, String> sums = new LinkedHashMap<>();

        Archive(ZipOutputStream zip, PaperPress press) {
            this.zip = zip;
            this.press = press;
        }

        List<String> paper(String name, OfficialPaper paper) throws IOException {
            pressed(name + ".docx", paper, press::word);
            pressed(name + ".pdf", paper, press::pdf);
            return List.of(name + ".docx", name + ".pdf");
        }

        void text(String name, String text) throws IOException {
            file(name, out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
        }

        void sums() throws IOException {
            var lines = new StringBuilder();
            sums.forEach(
                    (name, sum) -> lines.append(sum).append("  ").append(name).append('\n'));
            text("SHA256SUMS", lines.toString());
        }

        void file(String name, Bytes bytes) throws IOException {
            zip.putNextEntry(new ZipEntry(name));
            var digest = sha256();
            bytes.to(new DigestOutputStream(zip, digest));
            zip.closeEntry();
            sums.put(name, HexFormat.of().formatHex(digest.digest()));
        }

        private void pressed(String name, OfficialPaper paper, BiConsumer<OfficialPaper, OutputStream> pressing)
                throws IOException {
            var whole = new ByteArrayOutputStream();
            pressing.accept(paper, whole);
            file(name, whole::writeTo);
        }

        private static MessageDigest sha256() {
            try {
                return MessageDigest.getInstance("SHA-256");
            } catch (NoSuchAlgorithmException everyJavaHasIt) {
                throw new IllegalStateException(everyJavaHasIt);
            }
        }
    }
}
