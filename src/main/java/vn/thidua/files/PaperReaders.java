package vn.thidua.files;

import vn.thidua.shared.Actor;

/** Answers who may read a paper. Each room that holds papers implements it for its own; one yes is enough. */
public interface PaperReaders {

    boolean maySee(FileId paper, Actor actor);
}
