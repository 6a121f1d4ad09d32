package vn.thidua.award.web;

import java.util.Arrays;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.UUID;
import vn.thidua.award.Holder;

/** Where a holder's page is: /awards/holders/person/…. */
public final class HolderPath {

    private HolderPath() {}

    public static String of(Holder holder) {
        return "/awards/holders/" + holder.kind().name().toLowerCase(Locale.ROOT) + "/" + holder.id();
    }

    /** A kind there is not is a page not there. */
    static Holder read(String kind, UUID id) {
        return Arrays.stream(Holder.Kind.values())
                .filter(one -> one.name().toLowerCase(Locale.ROOT).equals(kind))
                .findFirst()
                .map(one -> new Holder(one, id))
                .orElseThrow(() -> new NoSuchElementException("holders of kind " + kind));
    }
}
