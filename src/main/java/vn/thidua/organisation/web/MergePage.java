package vn.thidua.organisation.web;

import vn.thidua.organisation.Person;

/** Two records side by side, before the second goes into the first. */
public record MergePage(Person kept, Person duplicate) {

    public String here() {
        return "/people/" + kept.id().value();
    }
}
