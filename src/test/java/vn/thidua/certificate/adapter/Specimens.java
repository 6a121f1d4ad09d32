package vn.thidua.certificate.adapter;

import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.stream.IntStream;
import vn.thidua.certificate.domain.PrintField;
import vn.thidua.certificate.domain.PublicKeys;
import vn.thidua.certificate.domain.SheetTexts;
import vn.thidua.certificate.domain.ShortCode;
import vn.thidua.certificate.domain.SignedFacts;

/** Giấy khen of xã Gia Lộc, autumn 2025: long names, each with a signed QR code. */
final class Specimens {

    static final String KEY = "0a1b2c3d";

    private static final List<String> NAMES = List.of(
            "Ông Nguyễn Phúc Công Tằng Tôn Nữ Quỳnh Hương",
            "Bà Trần Lê Đặng Ngọc Phương Uyên Khánh Quỳnh Như",
            "Tập thể Ban Chỉ đạo phong trào “Toàn dân đoàn kết xây dựng đời sống văn hóa” thôn Thượng Cốc, Câu lạc bộ Phụ nữ"
                    + " khởi nghiệp và Tổ hợp tác phát triển kinh tế bền vững vùng ven sông Thái Bình, xã Gia Lộc",
            "Hộ gia đình ông Vũ Đình Ẩn và bà Hoàng Thị Ổn, xóm Đoài, thôn Cao Dương",
            "Ông Đặng Hữu Nghĩa");

    final KeyPair pair;

    Specimens() {
        try {
            pair = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    PublicKeys keys() {
        return PublicKeys.read(keyFile());
    }

    String keyFile() {
        return PublicKeys.line(KEY, pair.getPublic().getEncoded());
    }

    List<SheetTexts> sheets(int from, int count) {
        return IntStream.range(from, from + count)
                .parallel()
                .mapToObj(this::sheet)
                .toList();
    }

    SheetTexts sheet(int number) {
        return sheet(NAMES.get(number % NAMES.size()) + " " + number);
    }

    SheetTexts sheet(String name) {
        var code = ShortCode.fresh();
        var facts = new SignedFacts(
                code, 1, name, "Giấy khen", "125/QĐ-UBND", LocalDate.of(2025, 11, 20), "UBND xã Gia Lộc");
        return new SheetTexts(
                texts(name, code), "https://thidua.example.vn/c/" + code + "#" + facts.signed(KEY, pair.getPrivate()));
    }

    private static EnumMap<PrintField, String> texts(String name, String code) {
        var texts = new EnumMap<PrintField, String>(PrintField.class);
        texts.put(PrintField.STATE_NAME, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM");
        texts.put(PrintField.MOTTO, "Độc lập - Tự do - Hạnh phúc");
        texts.put(PrintField.DECIDER, "CHỦ TỊCH ỦY BAN NHÂN DÂN XÃ GIA LỘC");
        texts.put(PrintField.BESTOWS, "TẶNG");
        texts.put(PrintField.AWARD, "GIẤY KHEN");
        texts.put(PrintField.RECIPIENT, name);
        texts.put(PrintField.POST, "Giáo viên Trường Tiểu học Gia Lộc, xã Gia Lộc, thành phố Hải Phòng");
        texts.put(
                PrintField.ACHIEVEMENT,
                "Đã có thành tích xuất sắc trong phong trào thi đua “Chung sức xây dựng nông thôn mới” giai đoạn 2021 - 2025");
        texts.put(PrintField.DECISION, "Quyết định số 125/QĐ-UBND ngày 20/11/2025");
        texts.put(PrintField.BOOK_NUMBER, "Số sổ vàng: 123/2025");
        texts.put(PrintField.PLACE_DATE, "Gia Lộc, ngày 20 tháng 11 năm 2025");
        texts.put(PrintField.SIGNER_POST, "CHỦ TỊCH");
        texts.put(PrintField.SIGNER_NAME, "Vũ Đình Ẩn");
        texts.put(PrintField.CODE, ShortCode.written(code));
        return texts;
    }
}
