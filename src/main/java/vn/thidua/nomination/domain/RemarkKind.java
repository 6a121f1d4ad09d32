package vn.thidua.nomination.domain;

/** Ý kiến về một hồ sơ: from where it came. */
public enum RemarkKind {
    /** Of anyone, while the dossier is posted. */
    OPINION,
    /** Hiệp y: of an agency that was asked. */
    CONSULTATION,
    /** Danh sách loại trừ: an agency's list names the nominee. */
    EXCLUSION
}
