package vn.thidua.award.application;

import org.springframework.stereotype.Component;
import vn.thidua.organisation.Collectives;
import vn.thidua.organisation.Persons;
import vn.thidua.organisation.Units;
import vn.thidua.shared.Permission;

/** Where a list is compared with what is known: people, collectives, units, words; and who may. */
@Component
record ListSources(Persons persons, Collectives collectives, Units units, Permission permission, RegisterTerms terms) {}
