package org.rsp.caseload.tasks;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.rsp.platform.time.DayType;

/**
 * By when something is due.
 *
 * @param dayType how the days were counted; none where the thing itself names the day
 * @param country whose working days count
 */
public record DueDay(LocalDate on, @Nullable DayType dayType, String country) {}
