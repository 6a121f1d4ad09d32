// The hands of bench/dossiers. `prepare` plants a round of the city with five thousand dossiers of all communes and two hundred
// officers; `load` lets them work at once, everyone on the same queues; `check` walks the way each dossier went in the log, holds
// it against the steps the review knows and against what the officers were told. Run with the program's class path.
// SPDX-License-Identifier: Apache-2.0

import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.SplittableRandom;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.regex.Pattern;
import vn.thidua.nomination.domain.ReviewState;
import vn.thidua.nomination.domain.ReviewStep;
import vn.thidua.platform.HomeDatabase;

class DossiersUnderLoad {

    static final int PEOPLE = 200;
    static final int DOSSIERS = 5_000;
    static final Queue<String> TAKEN = new ConcurrentLinkedQueue<>();
    static final Queue<String> LATE = new ConcurrentLinkedQueue<>();

    public static void main(String[] told) throws Exception {
        switch (told[0]) {
            case "prepare" -> prepare(Path.of(told[1]), Path.of(told[2]), Path.of(told[3]));
            case "load" -> load(told[1], Path.of(told[2]), Integer.parseInt(told[3]), Path.of(told[4]));
            case "check" -> check(Path.of(told[1]), Path.of(told[2]), Path.of(told[3]));
            default -> throw new IllegalArgumentException(told[0]);
        }
    }

    /** Lines of the cast: who, where (proposing or reviewing), the round. Lines of the plan: dossier, state. */
    static void prepare(Path home, Path cast, Path plan) throws Exception {
        try (var database = HomeDatabase.of(home, Map.of()); var connection = database.address().connect()) {
            run(connection, ROUND, DOSSIERS);
            run(connection, REVIEWERS, PEOPLE);
            Files.write(cast, lines(connection, CAST, PEOPLE));
            Files.write(plan, lines(connection, "select id || E'\\t' || state " + HERE, DOSSIERS));
        }
    }

    static void load(String address, Path cast, int seconds, Path taken) throws Exception {
        var officers = new ArrayList<Officer>();
        for (var line : Files.readAllLines(cast)) {
            officers.add(new Officer(address, line.split("\t"), new SplittableRandom(officers.size())));
        }
        for (var officer : officers) {
            officer.arrive();
        }
        Desk.work(officers, seconds, new SplittableRandom(2025));
        Files.write(taken, TAKEN);
        var all = Desk.times(false);
        var queues = Desk.times(true);
        System.out.println(all.size() + " " + queues.size() + " " + Desk.at(queues, 0.5) + " " + Desk.at(queues, 0.95) + " " + Desk.at(all, 0.95) + " " + Desk.TROUBLE.size() + " " + LATE.size());
    }

    /** Prints: steps told to officers as taken, of them not kept, kept without being told, taken from where they cannot start, dossiers elsewhere than their way leads. */
    static void check(Path home, Path plan, Path taken) throws Exception {
        var owed = new HashMap<String, Integer>();
        var told = Files.readAllLines(taken);
        told.forEach(step -> owed.merge(step, 1, Integer::sum));
        var states = new HashMap<String, ReviewState>();
        var versions = new HashMap<String, Integer>();
        for (var line : Files.readAllLines(plan)) {
            states.put(line.split("\t")[0], ReviewState.valueOf(line.split("\t")[1]));
        }
        long unasked = 0, twice = 0, astray = 0;
        try (var database = HomeDatabase.of(home, Map.of()); var connection = database.address().connect()) {
            for (var line : lines(connection, WAY, Integer.MAX_VALUE)) {
                var one = line.split("\t");
                var step = ReviewStep.valueOf(one[1]);
                twice += step.startsFrom(states.put(one[0], step.leadsTo())) ? 0 : 1;
                versions.merge(one[0], 1, Integer::sum);
                unasked += owed.merge(line, -1, Integer::sum) < 0 ? 1 : 0;
            }
            for (var line : lines(connection, "select id || E'\\t' || state || E'\\t' || version " + HERE, Integer.MAX_VALUE)) {
                var one = line.split("\t");
                boolean there = states.get(one[0]) == ReviewState.valueOf(one[1])
                        && versions.getOrDefault(one[0], 0) == Integer.parseInt(one[2]);
                astray += there ? 0 : 1;
            }
        }
        long lost = owed.values().stream().filter(left -> left > 0).mapToInt(left -> left).sum();
        System.out.println(told.size() + " " + lost + " " + unasked + " " + twice + " " + astray);
    }

    static void run(Connection connection, String sql, int number) throws Exception {
        try (var statement = connection.createStatement()) {
            statement.execute(sql.replace("?", String.valueOf(number)));
        }
    }

    static List<String> lines(Connection connection, String sql, int most) throws Exception {
        var lines = new ArrayList<String>();
        try (var statement = connection.prepareStatement(sql)) {
            statement.setInt(1, most);
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    lines.add(rows.getString(1));
                }
            }
        }
        return lines;
    }

    /** An officer of a commune sends in, takes back and mends; one of the city receives, returns and appraises. */
    static class Officer extends Desk implements Desk.Turn {

        static final Pattern ROW = Pattern.compile("class=\"td-strong\" href=\"/nominations/([0-9a-f-]{36})\"");

        final String name;
        final boolean reviews;
        final String queue;
        final SplittableRandom chance;

        Officer(String address, String[] line, SplittableRandom chance) throws Exception {
            super(address, line[0]);
            this.name = line[0];
            this.reviews = line[1].equals("reviews");
            this.queue = "/rounds/" + line[2];
            this.chance = chance;
        }

        /** What everyone sees before the two minutes begin. */
        void arrive() throws Exception {
            var rows = rows(look(queue + (reviews ? "?state=RECEIVED" : "?state=RETURNED")).body());
            look(rows.isEmpty() ? "/nominations" : "/nominations/" + rows.getFirst());
        }

        @Override
        public void take() throws Exception {
            if (reviews) {
                review();
            } else {
                propose();
            }
        }

        void review() throws Exception {
            int what = chance.nextInt(10);
            if (what < 4) {
                several("SUBMITTED", ReviewStep.RECEIVE);
            } else if (what < 7) {
                one("RECEIVED", ReviewStep.APPRAISE, "Đã đối chiếu hồ sơ gốc, đủ điều kiện");
            } else if (what < 9) {
                one(chance.nextBoolean() ? "RECEIVED" : "SUBMITTED", ReviewStep.RETURN, "Báo cáo thành tích chưa nêu số liệu năm 2025");
            } else {
                look(queue + "?q=" + List.of("nguyen", "tran+thi", "truong", "ban").get(chance.nextInt(4)), true);
            }
        }

        void propose() throws Exception {
            int what = chance.nextInt(10);
            if (what < 4) {
                one("RETURNED", ReviewStep.SUBMIT, "");
            } else if (what < 6) {
                several("DRAFT", ReviewStep.SUBMIT);
            } else if (what < 8) {
                one("SUBMITTED", ReviewStep.TAKE_BACK, "");
            } else {
                look("/nominations?q=thi", true);
            }
        }

        /** One to eight from the top of the queue, where all the others choose too. */
        void several(String state, ReviewStep step) throws Exception {
            var page = look(queue + "?state=" + state, true).body();
            var rows = rows(page);
            if (rows.isEmpty() || !page.contains("value=\"" + step + "\"")) {
                return;
            }
            var chosen = rows.stream().limit(1 + chance.nextInt(8)).toList();
            Thread.sleep(500 + chance.nextLong(1_500));
            var fields = new HashMap<String, String>();
            fields.put("_csrf", first(TOKEN, page));
            fields.put("back", queue + "?state=" + state);
            fields.put("step", step.name());
            note(timed(form("/nominations/steps", fields, "chosen", chosen)), chosen, step);
        }

        /** One of a page of the queue, opened and decided. */
        void one(String state, ReviewStep step, String reason) throws Exception {
            var rows = rows(look(queue + "?state=" + state + "&page=" + (1 + chance.nextInt(3)), true).body());
            if (rows.isEmpty()) {
                return;
            }
            var id = rows.get(chance.nextInt(Math.min(10, rows.size())));
            var shown = timed(to("/nominations/" + id).GET());
            if (shown.statusCode() == 404) {
                LATE.add(id);
                return;
            }
            Thread.sleep(1_000 + chance.nextLong(2_000));
            note(timed(form("/nominations/" + id + "/steps", Map.of("_csrf", first(TOKEN, shown.body()), "step", step.name(), "reason", reason))), List.of(id), step);
        }

        static List<String> rows(String page) {
            return ROW.matcher(page).results().map(row -> row.group(1)).toList();
        }

        /** What was acknowledged is owed; a colleague who was first is no trouble. */
        void note(HttpResponse<String> answer, List<String> ids, ReviewStep step) {
            int status = answer.statusCode();
            if (status < 400) {
                ids.forEach(id -> TAKEN.add(id + "\t" + step + "\t" + name));
            } else if (status == 409 || status == 422 || status == 404) {
                LATE.add(status + " " + step);
            } else {
                TROUBLE.add(status + " " + step);
            }
        }
    }

    static final String HERE = "from nomination.nomination where round = (select id from nomination.round where name = 'Đợt của hai trăm cán bộ') limit ?";

    static final String WAY = """
            select e.about || E'\\t' || substring(e.details ->> 0 from '[A-Z_]+$') || E'\\t' || a.username
            from audit.entry e
            join identity.account a on a.id = e.account
            where e.event like '%NominationStepTaken'
              and e.about in (select n.id from nomination.nomination n join nomination.round r on r.id = n.round where r.name = 'Đợt của hai trăm cán bộ')
            order by e.id
            limit ?
            """;

    static final String CAST = """
            select a.username || E'\\t' || case when a.unit = r.unit then 'reviews' else 'proposes' end || E'\\t' || r.id
            from nomination.round r
            join identity.account a on a.closed_at is null and r.name = 'Đợt của hai trăm cán bộ'
            join identity.held_duty d on d.account = a.id and d.unit = a.unit and d.duty = 'OFFICER'
            order by a.unit <> r.unit, a.username
            limit ?
            """;

    /** Every officer gets the password of the one in Gia Lộc; colleagues of the city's officer until there are enough people. */
    static final String REVIEWERS = """
            update identity.account set password = (select password from identity.account where username = 'gialoc') where password is null;
            insert into identity.account (id, version, username, name, post, unit, password, opened_at, failures)
            select gen_random_uuid(), 0, 'xet' || to_char(n, 'FM000'), 'Cán bộ xét ' || n, 'Chuyên viên', a.unit, a.password, a.opened_at, 0
            from identity.account a
            cross join generate_series(1, ? - (select count(distinct d.account) from identity.held_duty d where d.duty = 'OFFICER')) n
            where a.username = 'thanhpho';
            insert into identity.held_duty (account, position, duty, unit, valid_from)
            select x.id, 0, 'OFFICER', x.unit, d.valid_from
            from identity.account x
            join identity.account a on a.username = 'thanhpho'
            join identity.held_duty d on d.account = a.id and d.duty = 'OFFICER'
            where x.username like 'xet___'
            """;

    static final String ROUND = """
            insert into nomination.round (id, version, unit, name, kind, year, opens_on, closes_on, posting_days, working_days, state, changed_at, changed_by)
            select gen_random_uuid(), 0, unit, 'Đợt của hai trăm cán bộ', 'MOVEMENT', 2025, '2025-11-01', '2026-12-31', 0, 15, 'OPEN', '2025-11-01T01:00:00Z', name
            from identity.account where username = 'thanhpho';
            insert into nomination.offer (round, position, award, subject, limit_kind, by_council, office)
            select id, 0, 'BK_TINH', 'INDIVIDUAL', 'NONE', true, 'PROVINCE_CHAIR' from nomination.round where name = 'Đợt của hai trăm cán bộ';
            create temporary table one as
            select row_number() over () as n, gen_random_uuid() as person, u.unit,
                   (array['Nguyễn', 'Trần', 'Phạm', 'Vũ', 'Đỗ', 'Bùi'])[1 + g % 6] as family,
                   (array['Thị', 'Văn'])[1 + g % 2] as middle,
                   (array['Ánh', 'Hương', 'Én', 'Quỳnh', 'Phượng', 'Sửu', 'Tươi'])[1 + g % 7] as given
            from (select unit, row_number() over (order by username) - 1 as place, count(*) over () as units
                  from identity.account a where exists (select from identity.held_duty d where d.account = a.id and d.duty = 'OFFICER')
                    and username <> 'thanhpho') u
            join generate_series(0, ? - 1) g on g % u.units = u.place;
            insert into organisation.person (id, version, family, middle, given, salutation, unit, note, entered_at)
            select person, 0, family, middle, given, case middle when 'Thị' then 'MS' else 'MR' end, unit, '', '2025-11-01T01:00:00Z' from one;
            insert into nomination.nomination (id, version, round, unit, decider, holder_kind, holder, subject, employment, salutation, name, post,
                award, year, kind, office, by_council, achievement, report, basis, scope, initiatives, state, since, who, received_on, running_since, used_days)
            select gen_random_uuid(), 0, r.id, o.unit, r.unit, 'PERSON', o.person, 'INDIVIDUAL', 'OFFICIAL', case o.middle when 'Thị' then 'MS' else 'MR' end,
                   concat_ws(' ', o.family, o.middle, o.given), 'Trưởng ban Công tác Mặt trận', 'BK_TINH', 2025, 'MOVEMENT', 'PROVINCE_CHAIR', true,
                   'Đã có thành tích xuất sắc trong phong trào thi đua năm 2025', 'Năm 2025 đã vận động 40 hộ hiến đất mở đường.', 'MOVEMENT', 'PROVINCE', '',
                   s.state, timestamptz '2025-11-20T01:00:00Z' - make_interval(hours => o.n::int % 500), 'Nguyễn Thị Hòa',
                   case when s.state in ('DRAFT', 'SUBMITTED') then null else date '2025-11-10' end,
                   case when s.state = 'RECEIVED' then date '2025-11-10' end, 0
            from one o
            join nomination.round r on r.name = 'Đợt của hai trăm cán bộ'
            cross join lateral (select (array['SUBMITTED', 'SUBMITTED', 'SUBMITTED', 'SUBMITTED', 'SUBMITTED', 'RECEIVED', 'RECEIVED', 'RETURNED', 'APPRAISED', 'DRAFT'])[1 + (o.n / 7) % 10] as state) s;
            insert into nomination.paper (id, nomination, code, label, added_at, added_by)
            select gen_random_uuid(), n.id, p.code, p.code, '2025-11-10T01:00:00Z', 'Nguyễn Thị Hòa'
            from nomination.nomination n
            join nomination.round r on r.id = n.round and r.name = 'Đợt của hai trăm cán bộ'
            cross join (values ('REQUEST'), ('MINUTES'), ('REPORT')) p (code);
            analyze
            """;
}
