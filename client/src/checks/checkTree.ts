import type { Range } from '../../../server/src/protocol/position.js';
import type { SeveritySetting } from '../../../server/src/protocol/settings.js';
import type { Silence } from '../../../server/src/protocol/silences.js';
import { type CheckTitles, titleOf } from './checkTitles.js';

/** A row of the view. `id` is the same after an edit as long as the thing is, so that VS Code keeps what was expanded. */
export type CheckRow = CheckNode | FindingNode | SilencedNode | SilenceNode | OffNode;

/** A check that reports something. */
export interface CheckNode {
	readonly kind: 'check';
	readonly id: string;
	readonly check: string;
	readonly title: string;
	/** The loudest of its findings'. */
	readonly severity: FindingSeverity;
	/** Whether there is a setting for it: not for what is no check, as a correction that has lost its words. */
	readonly setting: 'settable' | 'none';
	readonly findings: readonly FindingNode[];
}

export interface FindingNode {
	readonly kind: 'finding';
	readonly id: string;
	readonly finding: ShownFinding;
}

/** The group of all that is silenced. */
export interface SilencedNode {
	readonly kind: 'silenced';
	readonly id: string;
	readonly children: readonly (SilenceNode | OffNode)[];
}

/** What the article itself silences. */
export interface SilenceNode {
	readonly kind: 'silence';
	readonly id: string;
	/** What the check is called; empty for all checks. */
	readonly title: string;
	readonly silence: Silence;
}

/** What the settings silence. */
export interface OffNode {
	readonly kind: 'off';
	readonly id: string;
	readonly check: string;
	readonly title: string;
	readonly place: SettingPlace;
}

export type FindingSeverity = Exclude<SeveritySetting, 'off'>;

/** A finding that the editor shows. */
export interface ShownFinding {
	readonly check: string;
	readonly severity: FindingSeverity;
	readonly message: string;
	readonly range: Range;
}

/** Whose settings say something, the nearest last. */
export type SettingPlace = 'user' | 'workspace' | 'folder';

/** What the settings say of checks, by whose they are. */
export type CheckSettings = Readonly<Record<SettingPlace, Readonly<Record<string, SeveritySetting>>>>;

export const SEVERITIES: readonly FindingSeverity[] = ['error', 'warning', 'information', 'hint'];
const PLACES: readonly SettingPlace[] = ['user', 'workspace', 'folder'];

/** What the view lists of an article. */
export interface CheckFacts {
	readonly findings: readonly ShownFinding[];
	readonly silences: readonly Silence[];
	readonly settings: CheckSettings;
	readonly titles: CheckTitles;
}

/** The rows of an article: checks that report, the loudest first, then in reading order; last what is silenced, where anything is. */
export function checkRows({ findings, silences, settings, titles }: CheckFacts): readonly (CheckNode | SilencedNode)[] {
	const ordered = findings.toSorted((a, b) => a.range.start.line - b.range.start.line || a.range.start.character - b.range.start.character);
	const codes = [...new Set(ordered.map(({ check }) => check))];
	const checks = codes.map((check): CheckNode => {
		const own = ordered.filter((finding) => finding.check === check);
		return {
			kind: 'check',
			id: `check ${check}`,
			check,
			title: titleOf(check, titles),
			severity: SEVERITIES.find((each) => own.some(({ severity }) => severity === each)) ?? 'hint',
			setting: titles.has(check) ? 'settable' : 'none',
			findings: own.map((finding, i): FindingNode => ({ kind: 'finding', id: `finding ${check} ${i}`, finding })),
		};
	});
	const silenced = [...silenceNodes(silences, titles), ...offNodes(settings, titles)];
	return [
		...checks.sort((a, b) => SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity)),
		...(silenced.length > 0 ? [{ kind: 'silenced', id: 'silenced', children: silenced } as const] : []),
	];
}

/** The check that a value, say a menu's argument, names: its id, or a row that stands for it. */
export function checkOf(value: unknown): string | undefined {
	if (typeof value === 'string') return value;
	if (typeof value !== 'object' || value === null || !('check' in value)) return undefined;
	return typeof value.check === 'string' ? value.check : undefined;
}

/** Whether a value, say a menu's argument, is a row that stands for something silenced. */
export function isSilencedRow(value: unknown): value is SilenceNode | OffNode {
	return typeof value === 'object' && value !== null && 'kind' in value && (value.kind === 'silence' || value.kind === 'off');
}

/** Settings of one place without those for one check; undefined where no other is left, so that the setting goes as a whole. */
export function withoutCheck(
	settings: Readonly<Record<string, SeveritySetting>>,
	check: string,
): Readonly<Record<string, SeveritySetting>> | undefined {
	const rest = Object.entries(settings).filter(([id]) => id !== check);
	return rest.length > 0 ? Object.fromEntries(rest) : undefined;
}

function silenceNodes(silences: readonly Silence[], titles: CheckTitles): readonly SilenceNode[] {
	const seen = new Map<string, number>();
	return silences.map((silence) => {
		const name = `silence ${silence.scope} ${silence.check}`;
		const before = seen.get(name) ?? 0;
		seen.set(name, before + 1);
		return { kind: 'silence', id: `${name} ${before}`, title: silence.check === '*' ? '' : titleOf(silence.check, titles), silence };
	});
}

/** The checks that the nearest setting turns off, by the place of that setting. */
function offNodes(settings: CheckSettings, titles: CheckTitles): readonly OffNode[] {
	return PLACES.flatMap((place, i) => {
		const nearer = PLACES.slice(i + 1);
		return Object.entries(settings[place])
			.filter(([check, severity]) => severity === 'off' && !nearer.some((other) => check in settings[other]))
			.map(([check]): OffNode => ({ kind: 'off', id: `off ${place} ${check}`, check, title: titleOf(check, titles), place }));
	});
}
