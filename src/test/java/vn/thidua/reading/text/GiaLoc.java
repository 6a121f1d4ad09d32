package vn.thidua.reading.text;

import java.text.Normalizer;
import vn.thidua.plan.WrittenPlan;

/** The plan of xã Gia Lộc for its harvest campaign, and what paper, scanner and typist make of it. */
final class GiaLoc {

    static final String PLAN =
            """
            ỦY BAN NHÂN DÂN        CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
            XÃ GIA LỘC             Độc lập - Tự do - Hạnh phúc

            Số: 71/KH-UBND         Gia Lộc, ngày 03 tháng 10 năm 2025

            KẾ HOẠCH
            Phát động đợt thi đua thu hoạch vụ mùa và làm đẹp đường thôn năm 2025
            của xã Gia Lộc, chào mừng Ngày hội Đại đoàn kết toàn dân;
            tiến tới Hội nghị điển hình tiên tiến

            Căn cứ Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022;
            Căn cứ Nghị định số 98/2023/NĐ-CP ngày 31/12/2023 của Chính phủ quy định chi tiết một số điều của luật;
            Thực hiện Kế hoạch số 305/KH-UBND ngày 26/9/2025 của Ủy ban nhân dân thành phố Hải Phòng về phong trào
            mùa vàng, Ủy ban nhân dân xã Gia Lộc ban hành kế hoạch với các nội dung sau:

            I. MỤC ĐÍCH, YÊU CẦU
            1. Mục đích
            a) Gặt nhanh, phơi khô, không để lúa rụng ngoài đồng khi mưa bão về muộn trong tháng mười của năm nay.
            b) Làm theo Chỉ thị số 41-CT/TW ngày 26/12/2024 của Bộ Chính trị.
            2. Yêu cầu: Làm thật, báo cáo thật.
            II. NỘI DUNG THI ĐUA
            1. Thu hoạch
            1.1. Máy gặt
            1.2. Sân phơi
            2. Đường thôn
            III. THỜI GIAN
            Từ ngày 06/10/2025 đến hết tháng 11 năm 2025.
            IV. ĐỐI TƯỢNG THAM GIA
            Các thôn, hợp tác xã và hộ gia đình trên địa bàn xã.
            V. TỔ CHỨC THỰC HIỆN
            1. Phòng Kinh tế (cơ quan thường trực)
            Theo dõi tiến độ gặt từng ngày.
            2. Các thôn: Đăng ký với xã.

            Nơi nhận:                               TM. ỦY BAN NHÂN DÂN
            - UBND thành phố (để báo cáo);               KT. CHỦ TỊCH
            - Thường trực Đảng ủy, HĐND xã;            PHÓ CHỦ TỊCH
            - Các hợp tác xã, các thôn
            trên địa bàn;
            - Lưu: VT, KT.                            Trần Thị Hòa
            """;

    /** As a poor scanner reads it: columns on one line, Đ as P, figures for letters. */
    static final String SCANNED =
            """
            UY BAN NHAN DAN CONG HOA XA HQI CHU NGHIA VIET NAM
            XA GIA LOC Poc 1ap - Tw do - Hanh phuc
            S6:71 /KH-UBND Gia Léc, ngay 03 thang 10ndm 2025
            KE HOACH
            Phat dong dgt thi dua thu hoach vu mua va 1am dep duong thén nam 2025

            Thuc hién ké hoach s6 305/KH - UBND, ngay 26/9/2025 cia Uy ban nhan dan thanh phé
            Hai Phong vé phong trao mua vang. Uy ban nhan dan xa Gia Loc ban hanh Ké hoach:
            I. MUC PICH, YEU CAU
            1. Muc dich
            ¢) Lam theo Chi thi sé 41-CTATW ngay 26/12/2024 ctia B6 Chinh tri; Nghi quyét s6 57-N Q/TW ngay 22/12/2024.
            I1. NOI DUNG
            111, THOI GIAN
            Pén hét thang 11/2025.

            Noi nhin: CHU TICH
            - S6 NGi vu;
            - Cac thon, xa Gia Loc; Tran Thi Hoa
            - Luu: VT, KT\\’.
            """;

    private GiaLoc() {}

    static WrittenPlan read(String text) {
        return PlanReader.read(SourceText.plain(text));
    }

    /** Without one mark, as old mail leaves it. */
    static String plain(String text) {
        var marked = Normalizer.normalize(text, Normalizer.Form.NFD).replace('đ', 'd').replace('Đ', 'D');
        return marked.replaceAll("\\p{M}", "");
    }

    static String decomposed(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD);
    }

    /** As a word processor's table gives it: the left column first. */
    static String byColumns() {
        var head =
                """
                ỦY BAN NHÂN DÂN
                XÃ GIA LỘC
                Số: 71/KH-UBND
                CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
                Độc lập - Tự do - Hạnh phúc
                Gia Lộc, ngày 03 tháng 10 năm 2025
                """;
        return head + PLAN.substring(PLAN.indexOf("KẾ HOẠCH"));
    }
}
