import type { DatePolicies } from './datePolicies.js';
import { nearestQuarterYear } from './period.js';
import { futureInclusiveWeekday, pastInclusiveWeekday } from './weekday.js';
import { nearestYears } from './yearOfMonth.js';

/** The policies that the engine goes by; `docs/ACCURACY.md` has what each is worth beside its rivals. */
export const DATE_POLICIES: DatePolicies = {
	weekday: pastInclusiveWeekday,
	weekdayAhead: futureInclusiveWeekday,
	year: nearestYears,
	quarter: nearestQuarterYear,
};
