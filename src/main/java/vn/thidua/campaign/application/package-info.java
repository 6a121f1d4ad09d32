@NullMarked
package vn.thidua.campaign.application;

import org.jspecify.annotations.NullMarked;
