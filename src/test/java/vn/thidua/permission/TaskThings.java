package vn.thidua.permission;

import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.thidua.organisation.UnitId;

/** A task a unit gave itself, a directive it was given and an explanation it was asked for, as rows. */
final class TaskThings {

    private TaskThings() {}

    static Map<String, UUID> of(UnitId unit, JdbcClient db) {
        var things =
                Map.of("task", UUID.randomUUID(), "directive", UUID.randomUUID(), "explanation", UUID.randomUUID());
        db.sql("""
                        insert into task.task (id, version, unit, title, priority, lead, progress, state, since, who, assigned_on,
                                               edition, edited_at, edited_by_name)
                        values (:task, 0, :unit, 'Báo cáo kết quả thi đua', 'NORMAL', :unit, 0, 'ASSIGNED', '2025-11-20T01:00:00Z',
                                'Nguyễn Thị Lụa', '2025-11-20', 1, '2025-11-20T01:00:00Z', 'Nguyễn Thị Lụa');
                        insert into task.directive (id, version, unit, task, words, leader_name, at, by, by_name)
                        values (:directive, 0, :unit, :task, 'Làm ngay', 'Vũ Đình Ẩn', '2025-11-20T01:00:00Z', :unit, 'Vũ Đình Ẩn');
                        insert into task.receipt (directive, unit) values (:directive, :unit);
                        insert into task.explanation (id, version, unit, asked, task, question, due_on, state, asked_at, asked_by,
                                                      asked_by_name)
                        values (:explanation, 0, :unit, :unit, :task, 'Vì sao chậm', '2025-12-01', 'ASKED', '2025-11-20T01:00:00Z',
                                :unit, 'Vũ Đình Ẩn')
                        """).params(things).param("unit", unit.value()).update();
        return things;
    }
}
