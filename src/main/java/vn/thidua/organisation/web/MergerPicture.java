package vn.thidua.organisation.web;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.organisation.Share;
import vn.thidua.organisation.Succession;
import vn.thidua.organisation.Unit;

/**
 * Sơ đồ sắp xếp: predecessors on the left, successors on the right, a line for each share that went across. Measured for
 * the width of a phone and drawn larger where there is room.
 */
public record MergerPicture(List<Box> boxes, List<Line> lines, List<Row> rows, int height) {

    public static final int WIDTH = 400;
    private static final int BOX = 160;
    private static final int TALL = 46;
    private static final int GAP = 10;
    private static final int LETTERS = 21;

    /** One unit in the picture, its name broken into lines. */
    public record Box(int x, int y, List<String> words, boolean self) {

        public int width() {
            return BOX;
        }

        public int tall() {
            return TALL;
        }

        public int baseline(int line) {
            return y + TALL / 2 + 5 + (words.size() == 1 ? 0 : line * 16 - 8);
        }
    }

    /** What went from one box to another. */
    public record Line(int fromY, int toY, Share share) {

        public String path() {
            int middle = WIDTH / 2;
            return "M" + BOX + " " + fromY + "C" + middle + " " + fromY + " " + middle + " " + toY + " "
                    + (WIDTH - BOX - 7) + " " + toY;
        }
    }

    /** The same in words. */
    public record Row(String from, String into, Share share) {}

    /** All that went into the unit, and from it into others; null where nothing did. */
    static @Nullable MergerPicture into(Unit unit, List<Succession> predecessors) {
        return predecessors.isEmpty() ? null : of(unit, predecessors, true);
    }

    static @Nullable MergerPicture outOf(Unit unit, List<Succession> successors) {
        return successors.isEmpty() ? null : of(unit, successors, false);
    }

    private static MergerPicture of(Unit unit, List<Succession> others, boolean toUnit) {
        int height = others.size() * (TALL + GAP) - GAP;
        int otherX = toUnit ? 0 : WIDTH - BOX;
        var self = new Box(WIDTH - BOX - otherX, (height - TALL) / 2, broken(unit.shortName()), true);
        var boxes = new ArrayList<Box>();
        var lines = new ArrayList<Line>();
        var rows = new ArrayList<Row>();
        for (int i = 0; i < others.size(); i++) {
            var other = others.get(i);
            int y = i * (TALL + GAP);
            boxes.add(new Box(otherX, y, broken(other.name()), false));
            int there = y + TALL / 2;
            lines.add(toUnit ? new Line(there, height / 2, other.share()) : new Line(height / 2, there, other.share()));
            rows.add(
                    toUnit
                            ? new Row(other.name(), unit.shortName(), other.share())
                            : new Row(unit.shortName(), other.name(), other.share()));
        }
        boxes.add(self);
        return new MergerPicture(List.copyOf(boxes), List.copyOf(lines), List.copyOf(rows), height);
    }

    /** At most two lines; a longer name ends in dots and is told whole beside the picture. */
    static List<String> broken(String name) {
        if (name.length() <= LETTERS) {
            return List.of(name);
        }
        int cut = name.lastIndexOf(' ', LETTERS);
        if (cut < 0) {
            return List.of(name.substring(0, LETTERS - 1) + "…");
        }
        var rest = name.substring(cut + 1);
        return List.of(name.substring(0, cut), rest.length() <= LETTERS ? rest : rest.substring(0, LETTERS - 1) + "…");
    }
}
