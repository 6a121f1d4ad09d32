package vn.thidua.eligibility;

/** Nhóm đối tượng lao động: officials and employees, workers and farmers outside that group, the armed forces (Điều 24). */
public enum Employment {
    OFFICIAL,
    WORKER,
    MILITARY,
    NONE
}
