package vn.thidua.interchange;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;

/** A list of people as a province might send it, three in a hundred rows wrong, each in one of many ways. */
class ManyPeople {

    private static final List<String> HEADINGS =
            List.of("Họ và tên", "Ông/Bà", "Ngày sinh", "Số định danh", "Đơn vị", "Chức vụ", "Từ ngày", "Ghi chú");
    private static final String[] FAMILIES =
            "Nguyễn Trần Lê Phạm Hoàng Huỳnh Phan Vũ Võ Đặng Bùi Đỗ Hồ Ngô Dương Lý Đào Đoàn Vương Trịnh".split(" ");
    private static final String[] MIDDLES =
            "Văn Thị Đức Ngọc Minh Thanh Quốc Hữu Xuân Thu Hồng Kim Bảo Gia Khánh Tuấn Anh Đình Công Mạnh Hải Phương Diệu Quang Trọng"
                    .split(" ");
    private static final String[] GIVEN =
            ("An Bình Chi Dung Giang Hà Hạnh Hiếu Hòa Hùng Hương Khánh Lan Linh Loan Long Mai Nam Nga Ngân Nhung Oanh Phong Phúc"
                            + " Quân Quyên Sơn Tâm Thảo Thắng Thúy Tiến Trang Trung Tú Uyên Vân Việt Vinh Yến")
                    .split(" ");
    private static final int KINDS = 12;

    private final List<List<String>> rows = new ArrayList<>();
    private final List<Integer> wrong = new ArrayList<>();
    private final TreeSet<Integer> kinds = new TreeSet<>();
    private final String neighbour;

    ManyPeople(int many, String unit, String school, String neighbour) {
        this.neighbour = neighbour;
        rows.add(HEADINGS);
        for (int at = 0; at < many; at++) {
            var row = good(at, at % 3 == 0 ? school : unit);
            if (at % 100 >= 97) {
                int kind = wrong.size() % KINDS;
                spoil(row, kind);
                kinds.add(kind);
                wrong.add(at + 2);
            }
            rows.add(row);
        }
    }

    List<List<String>> rows() {
        return rows;
    }

    /** Numbers of the wrong rows in the workbook. */
    List<Integer> wrong() {
        return wrong;
    }

    TreeSet<Integer> kinds() {
        return kinds;
    }

    private static List<String> good(int at, String unit) {
        var name = FAMILIES[at % 20] + " " + MIDDLES[at / 20 % 25] + " " + GIVEN[at / 500 % 40];
        boolean man = at % 2 == 0;
        int year = 1960 + at % 40;
        return Arrays.asList(
                name,
                man ? "Ông" : "Bà",
                "%02d/%02d/%d".formatted(1 + at % 28, 1 + at % 12, year),
                "033%d%02d%06d".formatted(man ? 0 : 1, year % 100, at),
                unit,
                "Chuyên viên",
                "01/07/2025",
                "");
    }

    private void spoil(List<String> row, int kind) {
        switch (kind) {
            case 0 -> row.set(0, "");
            case 1 -> row.set(1, "Cụ");
            case 2 -> row.set(2, "31/02/1985");
            case 3 -> row.set(2, "01/01/2090");
            case 4 -> row.set(3, "12345");
            case 5 -> row.set(3, row.get(3).substring(1));
            case 6 -> row.set(3, rows.get(1).get(3));
            case 7 -> row.set(4, "UBND xã Tân Hưn");
            case 8 -> row.set(4, neighbour);
            case 9 -> row.set(4, "");
            case 10 -> row.set(6, "hôm qua");
            default -> row.set(5, "Chuyên viên ".repeat(30));
        }
    }
}
