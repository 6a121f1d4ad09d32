/** Letters as Word documents, lists as workbooks. */
@NullMarked
package vn.thidua.notification.adapter;

import org.jspecify.annotations.NullMarked;
