/** The checks that rules name, and the judge that puts their outcomes together. */
@NullMarked
package vn.thidua.eligibility.domain;

import org.jspecify.annotations.NullMarked;
