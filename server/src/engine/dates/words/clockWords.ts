import { wordSet } from '../timeText.js';

/** Abbreviated time zones; they count in capitals only. */
export const ZONES = wordSet(
	'est edt et cst cdt ct mst mdt mt pst pdt pt akst akdt hst gmt utc bst wet west cet cest eet eest msk ist pkt jst kst hkt sgt aest aedt awst nzst nzdt sast wat eat a.e.s.t e.s.t e.d.t g.m.t p.s.t p.d.t',
);

/** What "time" can follow, by itself or with "standard", "daylight", "summer" or "mean" between: "Eastern Time", "Greenwich Mean Time". */
export const ZONE_NAMES = wordSet('local eastern central mountain pacific atlantic greenwich british european moscow london beijing tokyo');
export const ZONE_KINDS = wordSet('standard daylight summer mean european');
/** Zones that are named without "time": "9 a.m. Eastern". */
export const SHORT_ZONE_NAMES = wordSet('eastern pacific');

/** What a clock time without any other sign of one stands behind. */
export const CLOCK_LEADS = wordSet('at around by until till before after from since about');

/** What "ten to four" stands behind where it is a time: a motion is carried "by ten to four". */
export const SPOKEN_LEADS = wordSet('at around until till before after since about');

/** Before or after noon. */
export const MERIDIEMS: ReadonlyMap<string, 'a' | 'p'> = new Map<string, 'a' | 'p'>([
	['a.m.', 'a'],
	['a.m', 'a'],
	['am', 'a'],
	['p.m.', 'p'],
	['p.m', 'p'],
	['pm', 'p'],
]);
