package vn.thidua.reading.web;

import java.nio.charset.StandardCharsets;

/** Kế hoạch of xã Gia Lộc in our own words, as an officer would send it. */
final class PlanOfGiaLoc {

    private PlanOfGiaLoc() {}

    static byte[] bytes(int number) {
        return text(number).getBytes(StandardCharsets.UTF_8);
    }

    static String text(int number) {
        return """
                ỦY BAN NHÂN DÂN
                XÃ GIA LỘC
                Số: %d/KH-UBND

                CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
                Độc lập - Tự do - Hạnh phúc
                Gia Lộc, ngày 23 tháng 9 năm 2025

                KẾ HOẠCH
                Phát động đợt thi đua sản xuất vụ đông năm 2025

                Thực hiện Kế hoạch số 232/KH-UBND ngày 09 tháng 9 năm 2025 của Ủy ban nhân dân thành phố Hải Phòng \
                về phát động đợt thi đua năm 2025, Ủy ban nhân dân xã Gia Lộc ban hành kế hoạch như sau:

                I. MỤC ĐÍCH, YÊU CẦU
                1. Động viên cán bộ và nhân dân trong xã thi đua lao động, sản xuất.
                II. CHỈ TIÊU
                - Diện tích cây vụ đông đạt trên 250 ha;
                - Tỷ lệ hộ sử dụng nước sạch đạt 98,5%%.
                III. NHIỆM VỤ
                1. Phòng Kinh tế hướng dẫn nhân dân gieo trồng đúng thời vụ.
                IV. THỜI GIAN
                Đợt thi đua bắt đầu từ ngày 01 tháng 10 năm 2025 đến hết ngày 31 tháng 12 năm 2025.
                V. TỔ CHỨC THỰC HIỆN
                1. Phòng Văn hóa - Xã hội: theo dõi, tổng hợp kết quả đợt thi đua.
                2. Các thôn báo cáo kết quả về Ủy ban nhân dân xã trước ngày 10 tháng 12 năm 2025.

                Nơi nhận:
                - Đảng ủy xã;
                - Các thôn;
                - Lưu: VT.

                TM. ỦY BAN NHÂN DÂN
                CHỦ TỊCH

                Nguyễn Văn An
                """.formatted(number);
    }
}
