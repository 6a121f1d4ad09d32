package vn.thidua.plan;

import java.time.LocalDate;

/**
 * Thể thức phần đầu và phần ký: who issued the document, its number, place, date, subject, signer and archive line.
 *
 * @param documentType "Kế hoạch", "Quyết định" …
 * @param number "39"
 * @param symbol "KH-UBND"
 * @param authority full name of the issuer, "Ủy ban nhân dân xã An Thành"
 * @param subject trích yếu without the document type
 * @param archive the "Lưu" line, "VT, VHXH"
 * @param signAuthority "TM. ỦY BAN NHÂN DÂN"
 * @param signTitle "CHỦ TỊCH"
 */
public record PlanHead(
        Stated<String> documentType,
        Stated<String> number,
        Stated<String> symbol,
        Stated<String> authority,
        Stated<Level> level,
        Stated<String> place,
        Stated<LocalDate> date,
        Stated<String> subject,
        Stated<String> archive,
        Stated<String> signAuthority,
        Stated<String> signTitle,
        Stated<String> signName) {}
