package vn.thidua.reading.adapter;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.thidua.platform.Sign;
import vn.thidua.platform.Signs;

/** Whether scanned papers can be read on this machine. */
@Component
class ReadingSigns implements Signs {

    @Override
    public List<Sign> now() {
        return List.of(
                Tesseract.isInstalled()
                        ? Sign.good("reading.sign.scans")
                        : Sign.poor("reading.sign.scans", Tesseract.PACKAGES));
    }
}
