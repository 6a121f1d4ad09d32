package vn.thidua.interchange.application;

import org.jspecify.annotations.Nullable;
import vn.thidua.organisation.NewPerson;
import vn.thidua.organisation.PersonId;

/**
 * What a row of the list of people says.
 *
 * @param known the person it is about; null for somebody new
 */
record PersonLine(@Nullable PersonId known, NewPerson person) {}
