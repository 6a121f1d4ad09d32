package vn.thidua.campaign;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.thidua.DemoTown;
import vn.thidua.organisation.NewUnit;
import vn.thidua.organisation.UnitId;
import vn.thidua.organisation.UnitRegister;
import vn.thidua.shared.Actor;

/**
 * The city's campaign of autumn 2025, sent to xã Gia Lộc with two villages and to xã Kiến Minh with one; its targets take
 * one method each. Written as rows, so that tests of reports need no launch.
 */
public record LaunchedCampaign(
        CampaignId id, UnitId city, UnitId giaLoc, UnitId kienMinh, UnitId giaKhanh, UnitId langXuyen, UnitId daiDong) {

    /** A city of its own with all units below it. */
    public static LaunchedCampaign anew(JdbcClient jdbc, UnitRegister register) {
        var city = register.found(
                unit("Ủy ban nhân dân thành phố Hải Phòng", "UBND thành phố", "thanh_pho"), Actor.SYSTEM);
        var giaLoc = add(register, city, "Ủy ban nhân dân xã Gia Lộc", "UBND xã Gia Lộc", "xa");
        var kienMinh = add(register, city, "Ủy ban nhân dân xã Kiến Minh", "UBND xã Kiến Minh", "xa");
        var launched = new LaunchedCampaign(
                CampaignId.fresh(),
                city,
                giaLoc,
                kienMinh,
                add(register, giaLoc, "Thôn Gia Khánh", "Thôn Gia Khánh", "thon"),
                add(register, giaLoc, "Thôn Lãng Xuyên", "Thôn Lãng Xuyên", "thon"),
                add(register, kienMinh, "Thôn Đại Đồng 2", "Thôn Đại Đồng 2", "thon"));
        launched.write(jdbc);
        return launched;
    }

    /** Takes away what a test committed, so that no other test meets it: the campaign, its city and all below. */
    public void forget(JdbcClient jdbc) {
        for (var table : List.of("measure", "participation")) {
            jdbc.sql("delete from campaign." + table + " where campaign = :id")
                    .param("id", id.value())
                    .update();
        }
        jdbc.sql("delete from campaign.campaign where id = :id")
                .param("id", id.value())
                .update();
        DemoTown.forget(city, jdbc);
    }

    private static UnitId add(UnitRegister register, UnitId superior, String name, String shortName, String kind) {
        return register.add(superior, unit(name, shortName, kind), Actor.SYSTEM);
    }

    private static NewUnit unit(String name, String shortName, String kind) {
        return new NewUnit(name, shortName, kind, null, LocalDate.of(2025, 7, 1));
    }

    private void write(JdbcClient jdbc) {
        jdbc.sql("""
                        insert into campaign.campaign (id, plan, unit, unit_path, unit_name, document_type, full_symbol, symbol_key,
                                                       issue_date, year, name, kind, starts_on, ends_on, occasions, issued_at,
                                                       issued_by, issued_by_name, step, version)
                        values (:id, :plan, :unit, :path, 'UBND thành phố', 'Kế hoạch', '232/KH-UBND', '232/KH-UBND', '2025-08-29', 2025,
                                'Đợt thi đua lập thành tích cuối năm 2025', 'WAVE', '2025-09-01', '2025-12-31', '{}',
                                '2025-09-01T01:00:00Z', :plan, 'Trần Thanh Bình', 'ACTIVE', 0)
                        """)
                .param("id", id.value())
                .param("plan", UUID.randomUUID())
                .param("unit", city.value())
                .param("path", "/" + city.value() + "/")
                .update();
        participate(jdbc, giaLoc, "UBND xã Gia Lộc", null);
        participate(jdbc, kienMinh, "UBND xã Kiến Minh", null);
        participate(jdbc, giaKhanh, "Thôn Gia Khánh", giaLoc);
        participate(jdbc, langXuyen, "Thôn Lãng Xuyên", giaLoc);
        participate(jdbc, daiDong, "Thôn Đại Đồng 2", kienMinh);
        measure(jdbc, 1, "Số buổi tổng vệ sinh môi trường", "buổi", Method.COUNTED, "20", 0);
        measure(jdbc, 2, "Kinh phí xã hội hóa huy động được", "triệu đồng", Method.IN_PERIOD, "500", 3);
        measure(jdbc, 3, "Số hộ đạt Gia đình văn hóa", "hộ", Method.CUMULATIVE, "1200", 0);
        measure(jdbc, 4, "Số nhà tạm còn lại", "nhà", Method.LAST, "0", 0);
        measure(jdbc, 5, "Tỷ lệ hộ dân phân loại rác tại nguồn", "%", Method.RATIO, "80", 2);
        measure(jdbc, 6, "Hoàn thành sửa nhà văn hóa thôn", null, Method.YES_NO, null, 0);
    }

    private void participate(JdbcClient jdbc, UnitId unit, String name, @Nullable UnitId superior) {
        jdbc.sql("""
                        insert into campaign.participation (id, version, campaign, unit, unit_name, superior, state, sent_at, sent_by_name)
                        values (:id, 0, :campaign, :unit, :name, :superior, 'ACKNOWLEDGED', '2025-09-03T01:00:00Z', 'Trần Thanh Bình')
                        """)
                .param("id", UUID.randomUUID())
                .param("campaign", id.value())
                .param("unit", unit.value())
                .param("name", name)
                .param("superior", superior == null ? null : superior.value())
                .update();
    }

    private void measure(
            JdbcClient jdbc,
            int position,
            String name,
            @Nullable String unit,
            Method method,
            @Nullable String goal,
            int decimals) {
        jdbc.sql("""
                        insert into campaign.measure (id, version, campaign, position, name, unit_of_measure, method, summed, comparator,
                                                      goal, weight, decimals, numerator, denominator)
                        values (:id, 0, :campaign, :position, :name, :unit, :method, true, :comparator, :goal, 1, :decimals,
                                :numerator, :denominator)
                        """)
                .param("id", UUID.randomUUID())
                .param("campaign", id.value())
                .param("position", position)
                .param("name", name)
                .param("unit", unit)
                .param("method", method.name())
                .param("comparator", method == Method.YES_NO ? "ACHIEVE" : "AT_LEAST")
                .param("goal", goal == null ? null : new BigDecimal(goal))
                .param("decimals", decimals)
                .param("numerator", method == Method.RATIO ? "Số hộ phân loại rác" : null)
                .param("denominator", method == Method.RATIO ? "Tổng số hộ" : null)
                .update();
    }
}
