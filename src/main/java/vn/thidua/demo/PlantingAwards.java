package vn.thidua.demo;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;
import vn.thidua.interchange.Judged;
import vn.thidua.interchange.Row;
import vn.thidua.interchange.Sheet;
import vn.thidua.organisation.UnitId;
import vn.thidua.shared.Actor;

/** Plants a commune's old register of awards and its ratings, the way an officer brings them in from Excel. */
@Component
@ConditionalOnProperty("thidua.demo")
class PlantingAwards {

    private final List<Sheet<?>> sheets;

    PlantingAwards(List<Sheet<?>> sheets) {
        this.sheets = sheets;
    }

    /** Lists of the names of the sheets' kinds; each with the sheet's own columns, its key excepted. */
    void plant(Actor officer) {
        for (var kind : List.of("awards", "ratings")) {
            sheets.stream().filter(sheet -> sheet.kind().equals(kind)).forEach(sheet -> plant(sheet, officer));
        }
    }

    private static <T> void plant(Sheet<T> sheet, Actor officer) {
        var fields =
                sheet.columns().stream().skip(1).map(column -> column.field()).toList();
        var rows = new ArrayList<Row>();
        for (var line : DemoFile.lines(sheet.kind() + ".tsv")) {
            var cells = new HashMap<String, String>();
            for (int at = 0; at < line.length; at++) {
                cells.put(fields.get(at), line[at]);
            }
            rows.add(new Row(rows.size() + 2, cells));
        }
        var judged = sheet.judge(rows, new UnitId(officer.unit()), officer);
        if (!judged.stream().allMatch(Judged::saves)) {
            throw new IllegalStateException(sheet.kind() + ".tsv: "
                    + judged.stream().flatMap(one -> one.faults().stream()).toList());
        }
        sheet.apply(judged, officer);
    }
}
