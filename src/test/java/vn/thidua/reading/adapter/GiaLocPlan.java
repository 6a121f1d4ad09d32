package vn.thidua.reading.adapter;

import java.util.List;

/** The plan of xã Gia Lộc, in our own words, from which the tests print papers. */
final class GiaLocPlan {

    static final List<String> ISSUER = List.of("ỦY BAN NHÂN DÂN", "XÃ GIA LỘC", "Số: 54/KH-UBND");
    static final List<String> MOTTO = List.of(
            "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc", "Gia Lộc, ngày 23 tháng 9 năm 2025");
    static final List<String> BODY = List.of(
            "KẾ HOẠCH",
            "Phát động đợt thi đua sản xuất vụ đông năm 2025",
            "I. MỤC ĐÍCH, YÊU CẦU",
            "1. Động viên cán bộ và nhân dân trong xã thi đua lao động, sản xuất.",
            "II. CHỈ TIÊU",
            "- Diện tích cây vụ đông đạt trên 250 ha;",
            "- Tỷ lệ hộ sử dụng nước sạch đạt 98,5%.",
            "III. TỔ CHỨC THỰC HIỆN",
            "1. Các thôn báo cáo kết quả về Ủy ban nhân dân xã trước ngày 10 tháng 12 năm 2025.");
    static final List<String> RECIPIENTS = List.of("Nơi nhận:", "- Đảng ủy xã;", "- Các thôn;", "- Lưu: VT.");
    static final List<String> SIGNATURE = List.of("TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH", "Nguyễn Văn An");

    private GiaLocPlan() {}

    static String text() {
        return String.join("\n", ISSUER) + "\n" + String.join("\n", MOTTO) + "\n\n" + String.join("\n", BODY) + "\n\n"
                + String.join("\n", RECIPIENTS) + "\n" + String.join("\n", SIGNATURE) + "\n";
    }
}
