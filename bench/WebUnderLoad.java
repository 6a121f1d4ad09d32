// The hands of bench/web. `prepare` lets the demo's officers sign in and lists what each works on; `load` is two hundred
// people at once, reading and writing at the pace of people; `check` holds what they were told against what was kept.
// Run with the program's class path.
// SPDX-License-Identifier: Apache-2.0

import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.SplittableRandom;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import vn.thidua.platform.HomeDatabase;

class WebUnderLoad {

    static final int PEOPLE = 200;
    static final int DECIDING = 30;
    static final int READING = 40;
    static final Queue<String> TAKEN = new ConcurrentLinkedQueue<>();

    public static void main(String[] told) throws Exception {
        switch (told[0]) {
            case "prepare" -> prepare(Path.of(told[1]), Path.of(told[2]));
            case "load" -> load(told[1], Path.of(told[2]), Integer.parseInt(told[3]), Path.of(told[4]));
            case "check" -> check(Path.of(told[1]), Path.of(told[2]));
            default -> throw new IllegalArgumentException(told[0]);
        }
    }

    /** Lines: user name, what they do, period, report. Every officer gets the password of the one in Gia Lộc. */
    static void prepare(Path home, Path cast) throws Exception {
        try (var database = HomeDatabase.of(home, Map.of()); var connection = database.address().connect()) {
            try (var statement = connection.createStatement()) {
                statement.execute("update identity.account set password = (select password from identity.account where username = 'gialoc') where password is null");
            }
            var lines = new ArrayList<String>();
            try (var statement = connection.createStatement();
                    var rows = statement.executeQuery("""
                            select a.username, r.period, r.id
                            from reporting.report r
                            join reporting.period p on p.id = r.period and p.state = 'OPEN'
                            join identity.account a on a.unit = r.unit and a.closed_at is null
                            join identity.held_duty d on d.account = a.id and d.unit = r.unit and d.duty in ('OFFICER', 'UNIT_HEAD')
                            where r.depth > 0 and p.ends_on = (select max(ends_on) from reporting.period where state = 'OPEN')
                            order by a.username
                            """)) {
                while (rows.next()) {
                    lines.add("write\t" + rows.getString(1) + "\t" + rows.getString(2) + "\t" + rows.getString(3));
                }
            }
            var period = lines.getFirst().split("\t")[2];
            for (int number = 0; number < DECIDING; number++) {
                lines.add("decide\tthanhpho\t" + period + "\t-");
            }
            var readers = List.of("giamsat", "chutich.gialoc", "chutich.thanhpho", "quantri");
            for (int number = 0; number < READING; number++) {
                lines.add("read\t" + readers.get(number % readers.size()) + "\t" + period + "\t-");
            }
            var writers = lines.stream().filter(line -> line.startsWith("write")).toList();
            for (int number = 0; lines.size() < PEOPLE; number++) {
                lines.add("read" + writers.get(number % writers.size()).substring("write".length()));
            }
            Files.write(cast, lines.subList(lines.size() - PEOPLE, lines.size()));
        }
    }

    static void load(String address, Path cast, int seconds, Path taken) throws Exception {
        var reports = Files.readAllLines(cast).stream().map(line -> line.split("\t"))
                .filter(line -> line[0].equals("write")).map(line -> line[3]).toList();
        var people = new ArrayList<Person>();
        for (var line : Files.readAllLines(cast)) {
            people.add(new Person(address, line.split("\t"), reports, people.size()));
        }
        for (var person : people) {
            person.arrive();
        }
        Desk.work(people, seconds, new SplittableRandom(2025));
        Files.write(taken, TAKEN);
        var times = Desk.times(false);
        System.out.println(times.size() + " " + Desk.at(times, 0.5) + " " + Desk.at(times, 0.95) + " " + Desk.at(times, 0.99) + " " + Desk.TROUBLE.size() + " " + TAKEN.size());
    }

    /** Prints: acknowledged, of those kept once, kept more than once, told in the log. */
    static void check(Path home, Path taken) throws Exception {
        var keys = Files.readAllLines(taken);
        try (var database = HomeDatabase.of(home, Map.of()); var connection = database.address().connect()) {
            long once = 0, more = 0, told = 0;
            for (var key : keys) {
                long kept = count(connection, "select count(*) from reporting.report_step where sent_key = cast(? as uuid)", key);
                once += kept == 1 ? 1 : 0;
                more += kept > 1 ? 1 : 0;
            }
            told = count(connection, """
                    select count(*) from reporting.report_step s
                    where s.sent_key = any(cast(? as uuid[]))
                      and 1 = (select count(*) from audit.entry e where e.about = s.report and e.happened_at = s.at and e.event like '%ReportStepTaken')
                    """, "{" + String.join(",", keys) + "}");
            System.out.println(keys.size() + " " + once + " " + more + " " + told);
        }
    }

    static long count(Connection connection, String sql, String value) throws Exception {
        try (var statement = connection.prepareStatement(sql)) {
            statement.setString(1, value);
            try (var rows = statement.executeQuery()) {
                rows.next();
                return rows.getLong(1);
            }
        }
    }

    /** One person, who reads a page before the next. */
    static class Person extends Desk implements Desk.Turn {

        static final Pattern FIELD = Pattern.compile("<input class=\"form-control[^>]* name=\"([fa]-\\d+)\" value=\"([^\"]*)\"");
        static final Pattern CHOICE = Pattern.compile("<select class=\"form-select\" id=\"f-\\d+\" name=\"(f-\\d+)\"");

        final String role;
        final String period;
        final String report;
        final List<String> reports;
        final SplittableRandom chance;

        Person(String address, String[] line, List<String> reports, int number) throws Exception {
            super(address, line[1]);
            this.role = line[0];
            this.period = line[2];
            this.report = line[3];
            this.reports = reports;
            this.chance = new SplittableRandom(number);
        }

        /** What everyone sees before the two minutes begin. */
        void arrive() throws Exception {
            look("/work");
            look("-".equals(report) ? "/periods/" + period : "/reports/" + report);
        }

        @Override
        public void take() throws Exception {
            switch (role) {
                case "write" -> write();
                case "decide" -> decide();
                default -> read();
            }
        }

        void read() throws Exception {
            var pages = List.of("/work", "/campaigns", "/inbox", "/reports", "/documents");
            look(pages.get(chance.nextInt(pages.size())));
        }

        /** Opens the own report, types into it, and sends it now and then. */
        void write() throws Exception {
            if (chance.nextInt(3) == 0) {
                look("/work");
                return;
            }
            var page = look("/reports/" + report).body();
            var fields = all(HIDDEN, part(page, "<form[^>]*id=\"bao-cao\"", "</form>"));
            var figures = all(FIELD, page);
            if (figures.isEmpty()) {
                return;
            }
            TimeUnit.MILLISECONDS.sleep(1_000 + chance.nextLong(2_000));
            figures.replaceAll((name, value) -> name.startsWith("a-") ? "1000" : String.valueOf(chance.nextInt(1, 400)));
            fields.putAll(figures);
            CHOICE.matcher(page).results().forEach(choice -> fields.put(choice.group(1), "1"));
            figures.keySet().forEach(name -> fields.put("note-" + name.substring(2), "Đã rà soát."));
            boolean sends = chance.nextInt(3) == 0;
            var answer = timed(form("/reports/" + report + (sends ? "/submission" : ""), fields));
            note(answer, sends ? fields.get("key") : null);
        }

        /** Looks at a report of the period and decides what can be decided. */
        void decide() throws Exception {
            var pages = List.of("/periods/" + period, "/dashboards/overview", "/work");
            look(pages.get(chance.nextInt(pages.size())));
            var path = "/reports/" + reports.get(chance.nextInt(reports.size()));
            var page = look(path).body();
            for (var step : List.of("ACCEPT", "RETURN", "REOPEN")) {
                var form = part(page, "name=\"step\" value=\"" + step + "\"", "</form>");
                if (!form.isEmpty() && chance.nextInt(2) == 0) {
                    var fields = all(HIDDEN, form);
                    fields.put("step", step);
                    fields.put("_csrf", first(TOKEN, page));
                    fields.put("reason", "OTHER");
                    fields.put("note", "Đề nghị kiểm tra lại.");
                    note(timed(form(path + "/steps", fields)), fields.get("key"));
                    return;
                }
            }
        }

        /** What was acknowledged is owed; a colleague who was first is no trouble. */
        void note(HttpResponse<String> answer, String key) {
            if (answer.statusCode() >= 500 || answer.statusCode() == 404 || answer.statusCode() == 403) {
                TROUBLE.add(answer.statusCode() + " " + answer.request().method() + " " + answer.uri().getPath().replaceAll("[0-9a-f-]{36}", "{id}"));
            } else if (answer.statusCode() < 400 && key != null) {
                TAKEN.add(key);
            }
        }
    }
}
