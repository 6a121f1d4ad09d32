package vn.thidua.notification.web;

import java.time.LocalDate;
import java.util.List;
import vn.thidua.notification.domain.Reminder;

/** What the unit was reminded of on one day. */
public record DayRemindersPage(LocalDate day, List<Reminder> reminders) {}
