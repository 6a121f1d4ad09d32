@NullMarked
package vn.thidua.campaign.domain;

import org.jspecify.annotations.NullMarked;
