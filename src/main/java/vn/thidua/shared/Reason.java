package vn.thidua.shared;

/** Why a rule said no. One enum per room; the sentence lives in messages/&lt;room&gt;.properties. */
public interface Reason {

    String name();

    String room();

    default String key() {
        return room() + ".refused." + name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
