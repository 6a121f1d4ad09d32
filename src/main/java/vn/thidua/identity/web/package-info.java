@NullMarked
package vn.thidua.identity.web;

import org.jspecify.annotations.NullMarked;
