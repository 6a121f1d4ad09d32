@NullMarked
package vn.thidua.campaign.store;

import org.jspecify.annotations.NullMarked;
