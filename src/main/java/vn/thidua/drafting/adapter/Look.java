package vn.thidua.drafting.adapter;

import vn.thidua.drafting.OfficialPaper.Side;

/** Mẫu chữ: size and cut of each part of a paper (Nghị định 30/2020 Phụ lục I, Mục V), points before it in {@code before}. */
enum Look {
    NATION(12, Face.BOLD, Side.CENTRE, 0),
    MOTTO(13, Face.BOLD, Side.CENTRE, 0),
    ABOVE(12, Face.REGULAR, Side.CENTRE, 0),
    ISSUER(12, Face.BOLD, Side.CENTRE, 0),
    NUMBER(13, Face.REGULAR, Side.CENTRE, 0),
    SUBJECT(12, Face.REGULAR, Side.CENTRE, 6),
    PLACE(13, Face.ITALIC, Side.CENTRE, 0),
    TITLE(14, Face.BOLD, Side.CENTRE, 0),
    BASIS(14, Face.ITALIC, Side.LEFT, 6),
    CENTRED(14, Face.BOLD, Side.CENTRE, 6),
    HEADING(14, Face.BOLD, Side.LEFT, 6),
    BODY(14, Face.REGULAR, Side.LEFT, 6),
    ATTACHED(14, Face.ITALIC, Side.CENTRE, 0),
    CELL(13, Face.REGULAR, Side.LEFT, 0),
    CELL_STRONG(13, Face.BOLD, Side.LEFT, 0),
    RECEIVERS(12, Face.BOLD_ITALIC, Side.LEFT, 0),
    RECEIVER(11, Face.REGULAR, Side.LEFT, 0),
    SIGNATURE(14, Face.BOLD, Side.CENTRE, 0),
    NOTE(13, Face.ITALIC, Side.CENTRE, 0),
    PAGE_NUMBER(13, Face.REGULAR, Side.CENTRE, 0);

    /** A cut of letters. */
    enum Face {
        REGULAR,
        BOLD,
        ITALIC,
        BOLD_ITALIC;

        boolean isBold() {
            return this == BOLD || this == BOLD_ITALIC;
        }

        boolean isItalic() {
            return this == ITALIC || this == BOLD_ITALIC;
        }
    }

    /** The words of these begin to the right and fill the line from edge to edge. */
    boolean isBody() {
        return this == BASIS || this == BODY || this == HEADING;
    }

    private final int size;
    private final Face face;
    private final Side side;
    private final int before;

    Look(int size, Face face, Side side, int before) {
        this.size = size;
        this.face = face;
        this.side = side;
        this.before = before;
    }

    int size() {
        return size;
    }

    Face face() {
        return face;
    }

    Side side() {
        return side;
    }

    int before() {
        return before;
    }
}
