import { readQuantity } from '../quantity.js';
import { classAt, type Form } from '../timeText.js';
import { readApproximation } from './approximation.js';
import { quantityBeside } from './besideDate.js';
import { duration } from './durations.js';
import { quantityRate } from './sets.js';
import { shifted } from './shifts.js';

/** "about two weeks ago", "nearly three years": a shift or a duration, the longer of the two. Both begin with the same quantity, which is read once. */
export const counted: Form = (t, at) => {
	const about = readApproximation(t, at);
	if (about === null && classAt(t, at) === 'approximator') return null;
	const start = about?.end ?? at;
	const quantity = readQuantity(t, start);
	const shift = shifted(t, start, about?.mod, quantity);
	const repeated = quantity && quantityRate(t, quantity, about?.mod);
	if (repeated) return repeated;
	const beside = quantity && quantityBeside(t, quantity, about?.mod);
	if (beside) return beside;
	const lasting = quantity && duration(t, start, about?.mod, quantity);
	return lasting && lasting.end > (shift?.end ?? 0) ? lasting : shift;
};
