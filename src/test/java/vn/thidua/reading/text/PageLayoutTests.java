package vn.thidua.reading.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class PageLayoutTests {

    private static final double WIDTH = 595;
    private static final double HEIGHT = 842;
    private final List<PrintedWord> words = new ArrayList<>();

    @Test
    void the_head_is_read_issuer_first_then_the_motto() {
        put(60, 60, "ỦY BAN NHÂN DÂN");
        put(270, 60, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM");
        put(80, 76, "XÃ GIA LỘC");
        put(330, 76, "Độc lập - Tự do - Hạnh phúc");
        put(70, 100, "Số: 54/KH-UBND");
        put(320, 100, "Gia Lộc, ngày 23 tháng 9 năm 2025");
        put(265, 130, "KẾ HOẠCH");
        put(90, 146, "Phát động đợt thi đua của toàn thể nhân dân xã nhà trong năm nay");
        assertThat(text(true))
                .containsSequence(
                        "ỦY BAN NHÂN DÂN", "XÃ GIA LỘC", "Số: 54/KH-UBND", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM")
                .containsSubsequence("Gia Lộc, ngày 23 tháng 9 năm 2025", "KẾ HOẠCH");
    }

    @Test
    void the_foot_is_read_recipients_first_then_the_signature() {
        put(60, 600, "nghiêm túc triển khai thực hiện trong toàn xã, báo cáo kết quả đúng hạn đã nêu./.");
        put(330, 628, "TM. ỦY BAN NHÂN DÂN");
        put(60, 632, "Nơi nhận:");
        put(60, 646, "- Đảng ủy xã;");
        put(370, 646, "CHỦ TỊCH");
        put(60, 660, "- Lưu: VT.");
        put(350, 720, "Nguyễn Văn An");
        assertThat(text(false))
                .containsSequence(
                        "Nơi nhận:", "- Đảng ủy xã;", "- Lưu: VT.", "TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH", "Nguyễn Văn An");
    }

    @Test
    void a_table_is_read_row_by_row_with_its_cells_gathered() {
        put(60, 100, "TT");
        put(110, 100, "Chỉ tiêu");
        put(330, 100, "Đơn vị");
        put(450, 100, "Mức");
        put(60, 120, "1");
        put(110, 120, "Hộ dùng nước");
        put(330, 120, "%");
        put(450, 120, "98,5");
        put(110, 134, "sạch tập trung");
        put(60, 154, "2");
        put(110, 154, "Đường hoa");
        put(330, 154, "km");
        put(450, 154, "12");
        assertThat(text(false))
                .containsSequence(
                        "TT\tChỉ tiêu\tĐơn vị\tMức", "1\tHộ dùng nước sạch tập trung\t%\t98,5", "2\tĐường hoa\tkm\t12");
    }

    @Test
    void hanging_list_marks_are_no_column() {
        put(60, 100, "-");
        put(90, 100, "Vận động nhân dân giữ vệ sinh đường làng");
        put(90, 116, "vào sáng thứ bảy hằng tuần;");
        put(60, 132, "-");
        put(90, 132, "Trồng thêm cây xanh.");
        assertThat(text(false))
                .containsExactly(
                        "- Vận động nhân dân giữ vệ sinh đường làng",
                        "vào sáng thứ bảy hằng tuần;",
                        "- Trồng thêm cây xanh.");
    }

    @Test
    void page_numbers_are_left_out_and_places_kept_in_thousandths() {
        put(290, 40, "2");
        put(59.5, 84.2, "Nội dung");
        var lines = PageLayout.read(words, WIDTH, HEIGHT, false);
        assertThat(lines).hasSize(1);
        assertThat(lines.getFirst().box().left()).isEqualTo(100);
        assertThat(lines.getFirst().box().top()).isEqualTo(100);
    }

    private List<String> text(boolean first) {
        return PageLayout.read(words, WIDTH, HEIGHT, first).stream()
                .map(PageLayout.Line::text)
                .toList();
    }

    /** Words of six points a letter, three points apart. */
    private void put(double left, double top, String text) {
        double at = left;
        for (var word : text.split(" ")) {
            words.add(new PrintedWord(word, at, top, word.length() * 6, 9));
            at += word.length() * 6 + 3;
        }
    }
}
