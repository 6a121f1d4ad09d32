package vn.thidua.permission;

import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.thidua.organisation.UnitId;

/** A batch being entered, a certificate of another that has its numbers, a blank and a printer, as rows. */
public final class CertificateThings {

    private CertificateThings() {}

    public static Map<String, UUID> of(UnitId unit, JdbcClient db) {
        var things = Map.of(
                "certificate-batch", UUID.randomUUID(),
                "certificate", UUID.randomUUID(),
                "blank", UUID.randomUUID(),
                "printer", UUID.randomUUID());
        db.sql("""
                        insert into certificate.certificate_batch
                            (id, version, unit, award_code, award_name, title, number, day, decider, place, signer_post,
                             signer_name, state, entered_at, entered_by_name)
                        select id, 0, :unit, '', 'Giấy khen', false, '125/QĐ-UBND', '2018-11-20', 'Chủ tịch', 'Gia Lộc',
                               'Chủ tịch', 'Vũ Đình Ẩn', state, '2025-11-20T01:00:00Z', 'Nguyễn Thị Lụa'
                        from (values (cast(:batch as uuid), 'DRAFT'), (cast(:certificate as uuid), 'ISSUED')) as made (id, state);
                        insert into certificate.certificate
                            (id, version, batch, unit, position, year, number, code, honorific, name, post, achievement, state, edition)
                        values (:certificate, 0, :certificate, :unit, 1, 2018, 1, upper(substr(md5(cast(:certificate as text)), 1, 10)),
                                'MS', 'Nguyễn Thị Lụa', '', '', 'VALID', 1);
                        insert into certificate.blank (id, version, unit, name) values (:blank, 0, :unit, 'Phôi giấy khen');
                        insert into certificate.printer (id, unit, name, dx, dy) values (:printer, :unit, 'Máy in', 0, 0)
                        """)
                .param("unit", unit.value())
                .param("batch", things.get("certificate-batch"))
                .param("certificate", things.get("certificate"))
                .param("blank", things.get("blank"))
                .param("printer", things.get("printer"))
                .update();
        return things;
    }
}
