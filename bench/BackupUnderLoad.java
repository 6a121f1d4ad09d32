// The two hands of bench/backup: `write` sends papers as twenty people at once and keeps what was acknowledged and when;
// `compare` looks for them in a home directory. Run with the program's class path.
// SPDX-License-Identifier: Apache-2.0

import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.ZipFile;
import vn.thidua.platform.HomeDatabase;

class BackupUnderLoad {

    static final int WRITERS = 20;

    /** A short plan, each with a sentence of its own. */
    static final String PLAN = """
            ỦY BAN NHÂN DÂN
            XÃ GIA LỘC
            Số: 71/KH-UBND
            Gia Lộc, ngày 03 tháng 11 năm 2025

            KẾ HOẠCH
            Phát động đợt thi đua giữ gìn vệ sinh môi trường

            I. MỤC ĐÍCH
            Giữ thôn xóm sạch đẹp. Dấu riêng của văn bản này: DẤU.
            II. CHỈ TIÊU
            1. 100% thôn tổ chức tổng vệ sinh hằng tuần.
            2. Trồng mới 500 cây xanh.
            III. TỔ CHỨC THỰC HIỆN
            Các thôn báo cáo kết quả trước ngày 10/12/2025.

            Nơi nhận:
            - Các thôn;
            - Lưu: VT.
            """;

    public static void main(String[] told) throws Exception {
        switch (told[0]) {
            case "write" -> write(told[1], Path.of(told[2]));
            case "compare" -> compare(Path.of(told[1]), Path.of(told[2]), told.length > 3 ? moment(told[3]) : Instant.MAX);
            default -> throw new IllegalArgumentException(told[0]);
        }
    }

    static void write(String address, Path acknowledged) throws Exception {
        try (var people = Executors.newFixedThreadPool(WRITERS)) {
            for (int number = 0; number < WRITERS; number++) {
                var officer = new Officer(address);
                people.submit(() -> {
                    while (true) {
                        var paper = PLAN.replace("DẤU", UUID.randomUUID().toString()).getBytes(StandardCharsets.UTF_8);
                        if (officer.upload(paper)) {
                            var line = sha256(paper) + " " + Instant.now() + "\n";
                            synchronized (acknowledged) {
                                Files.writeString(acknowledged, line, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
                            }
                        }
                    }
                });
            }
        }
    }

    /** Prints: owed, found of those, all found, halves. */
    static void compare(Path acknowledged, Path home, Instant moment) throws Exception {
        var owed = Files.readAllLines(acknowledged).stream()
                .map(line -> line.split(" "))
                .filter(line -> Instant.parse(line[1]).isBefore(moment))
                .map(line -> line[0])
                .collect(Collectors.toSet());
        try (var database = HomeDatabase.of(home, Map.of());
                var connection = database.address().connect();
                var statement = connection.createStatement()) {
            var found = new HashSet<String>();
            var rows = statement.executeQuery("""
                    select sha256 from files.paper p
                    where sha256 = (select encode(sha256(string_agg(bytes, '' order by number)), 'hex') from files.chunk where paper = p.id)
                    and exists (select from reading.draft where paper = p.id)
                    and exists (select from audit.entry e join reading.draft d on d.id = e.about where d.paper = p.id)
                    """);
            while (rows.next()) {
                found.add(rows.getString(1));
            }
            var all = statement.executeQuery("select (select count(*) from files.paper) + (select count(*) from reading.draft d where not exists (select from files.paper where id = d.paper))");
            all.next();
            long there = owed.stream().filter(found::contains).count();
            System.out.println(owed.size() + " " + there + " " + found.size() + " " + (all.getLong(1) - found.size()));
        }
    }

    static Instant moment(String backup) throws Exception {
        try (var zip = new ZipFile(backup); var in = zip.getInputStream(zip.getEntry("manifest.json"))) {
            var manifest = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return Instant.parse(found("\"moment\" : \"([^\"]+)\"", manifest));
        }
    }

    static String sha256(byte[] bytes) throws Exception {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    }

    static String found(String pattern, String text) {
        var match = Pattern.compile(pattern).matcher(text);
        if (!match.find()) {
            throw new IllegalStateException(pattern + " not in " + text.lines().limit(5).toList());
        }
        return match.group(1);
    }

    /** The officer of Gia Lộc at a desk of their own. */
    static class Officer {

        final HttpClient http = HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
        final String address;
        final String token;

        Officer(String address) throws Exception {
            this.address = address;
            var form = "username=gialoc&password=thidua-2025&_csrf=" + URLEncoder.encode(token("/sign-in"), StandardCharsets.UTF_8);
            http.send(to("/sign-in").header("Content-Type", "application/x-www-form-urlencoded")
                    .POST(BodyPublishers.ofString(form)).build(), BodyHandlers.discarding());
            this.token = token("/documents");
        }

        boolean upload(byte[] paper) throws Exception {
            var head = "--ranh\r\nContent-Disposition: form-data; name=\"files\"; filename=\"ke-hoach.txt\"\r\n\r\n";
            var body = BodyPublishers.concat(BodyPublishers.ofString(head), BodyPublishers.ofByteArray(paper), BodyPublishers.ofString("\r\n--ranh--\r\n"));
            var answer = http.send(to("/documents").header("Content-Type", "multipart/form-data; boundary=ranh")
                    .header("Accept", "application/json").header("X-CSRF-TOKEN", token).POST(body).build(), BodyHandlers.ofString());
            return answer.statusCode() == 200;
        }

        String token(String path) throws Exception {
            return found("name=\"_csrf\"[^>]*value=\"([^\"]+)\"", http.send(to(path).build(), BodyHandlers.ofString()).body());
        }

        HttpRequest.Builder to(String path) {
            return HttpRequest.newBuilder(URI.create(address + path)).timeout(Duration.ofMinutes(1));
        }
    }
}
