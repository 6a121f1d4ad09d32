package vn.thidua.identity.web;

import vn.thidua.platform.web.Ui;

/** What a room is called where its acts are listed; a room without such a word shows its name. */
final class RoomWords {

    private RoomWords() {}

    static String of(Ui ui, String room) {
        return String.valueOf(ui.messages().getMessage("identity.room-of." + room, null, room, ui.locale()));
    }
}
