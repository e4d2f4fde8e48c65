import { ROLE_NOUNS } from '../../entities/tables/titles.js';

const words = (text: string): readonly string[] => text.split(' ');

/** What kind of thing a common noun can speak of. */
export type NounKind = 'person' | 'organization' | 'document';

const PERSON = words(
	'man woman boy girl mother father sheriff congressman congresswoman representative councilman councilwoman alderman ambassador treasurer sergeant justice democrat republican conservative liberal socialist libertarian independent contender hopeful incumbent challenger mogul celebrity star host anchor blogger commentator pundit critic author historian biographer developer investor chef surgeon physician pediatrician psychologist cleric preacher priest rabbi imam monk nun delegate organizer supporter veteran soldier whistleblower plaintiff defendant suspect victim survivor witness spokesperson strategist consultant pollster operative fundraiser donor manager vice-president statesman heavyweight insider outsider ex-president dean provost registrar chancellor lobbyist banker trader economist broker stylist trainer captain goalkeeper businessperson newcomer leader premier monarch mp envoy chairman winner laureate father-in-law mother-in-law son-in-law daughter-in-law',
);

const ORGANIZATION = words(
	'company firm corporation bank lender insurer retailer manufacturer automaker carmaker airline brewer chain maker producer supplier publisher broadcaster network channel station newspaper paper magazine tabloid daily weekly website site outlet agency bureau department ministry commission committee council panel board court tribunal authority regulator watchdog government administration campaign party union federation association organization organisation group nonprofit charity foundation institute university college school hospital church diocese team club league franchise startup start-up think-tank coalition alliance office service society center centre museum studio parliament senate legislature assembly bloc police army military navy',
);

const DOCUMENT = words(
	'poll survey report study analysis review audit statement letter memo memorandum email e-mail tweet post posting filing feature complaint lawsuit indictment affidavit record document data figures article story piece editorial op-ed column book memoir transcript release ruling opinion bill resolution communique advisory notice bulletin blog ad advertisement brief website speech statistic index forecast census newsletter advertorial dossier petition manifesto investigation research message tally ranking list count',
);

/** What documents of several make up: "the results of a poll", "an average of polls". */
const PARTS = words('result finding average page copy draft version excerpt part section series text set');

const KINDS: ReadonlyMap<string, NounKind> = new Map<string, NounKind>([
	...[...ROLE_NOUNS, ...PERSON].map((noun) => [noun, 'person'] as const),
	...ORGANIZATION.map((noun) => [noun, 'organization'] as const),
	...[...DOCUMENT, ...PARTS].map((noun) => [noun, 'document'] as const),
]);

/** Short forms of titles, and nouns that say the same. */
const SAME: Readonly<Record<string, string>> = {
	sen: 'senator',
	'sen.': 'senator',
	gov: 'governor',
	'gov.': 'governor',
	rep: 'representative',
	'rep.': 'representative',
	congressman: 'representative',
	congresswoman: 'representative',
	gen: 'general',
	'gen.': 'general',
	dr: 'doctor',
	'dr.': 'doctor',
	prof: 'professor',
	'prof.': 'professor',
	'lt.': 'lieutenant',
	'col.': 'colonel',
	'capt.': 'captain',
	'sgt.': 'sergeant',
	'rev.': 'pastor',
	rev: 'pastor',
	reverend: 'pastor',
	survey: 'poll',
	study: 'report',
	memorandum: 'memo',
	'e-mail': 'email',
	firm: 'company',
	corporation: 'company',
	organisation: 'organization',
	piece: 'article',
	story: 'article',
	feature: 'article',
	column: 'article',
	'op-ed': 'article',
	editorial: 'article',
	paper: 'newspaper',
	tabloid: 'newspaper',
	daily: 'newspaper',
	site: 'website',
	reporter: 'journalist',
	correspondent: 'journalist',
	anchor: 'journalist',
	columnist: 'journalist',
	writer: 'author',
	novelist: 'author',
	frontrunner: 'candidate',
	nominee: 'candidate',
	contender: 'candidate',
	hopeful: 'candidate',
	tycoon: 'businessman',
	mogul: 'businessman',
	billionaire: 'businessman',
	magnate: 'businessman',
	entrepreneur: 'businessman',
};

/** Nouns that take in what others say more exactly. */
const WIDER: Readonly<Record<string, ReadonlySet<string>>> = {
	lawmaker: new Set(['senator', 'representative', 'mp', 'legislator', 'politician', 'assemblyman', 'delegate', 'councilman']),
	legislator: new Set(['senator', 'representative', 'mp', 'lawmaker']),
	politician: new Set(['senator', 'representative', 'mp', 'governor', 'mayor', 'minister', 'president', 'candidate', 'leader']),
	leader: new Set(['president', 'premier', 'chancellor', 'minister', 'chairman']),
	official: new Set(['minister', 'secretary', 'commissioner', 'director']),
	company: new Set([
		'bank',
		'lender',
		'insurer',
		'retailer',
		'manufacturer',
		'automaker',
		'carmaker',
		'airline',
		'brewer',
		'chain',
		'maker',
	]),
	agency: new Set(['bureau', 'administration', 'department', 'office', 'service', 'commission', 'authority']),
	group: new Set(['organization', 'coalition', 'association', 'alliance', 'nonprofit', 'union', 'foundation', 'charity']),
	organization: new Set(['group', 'coalition', 'association', 'alliance', 'nonprofit', 'union', 'foundation', 'charity', 'institute']),
};

/** What a noun (in lower case, singular) speaks of; null where it is none that speaks. */
export function kindOfNoun(noun: string): NounKind | null {
	return KINDS.get(noun) ?? KINDS.get(SAME[noun] ?? '') ?? null;
}

/** The noun that stands for all that say the same: "Sen." and "senator", "survey" and "poll". */
export function labelOfNoun(noun: string): string {
	return SAME[noun] ?? noun;
}

/** Whether one label takes in another: "lawmaker" a "senator". */
export function includesLabel(wide: string, narrow: string): boolean {
	return wide === narrow || (WIDER[wide]?.has(narrow) ?? false);
}

/** The singular of a noun in lower case, as far as the tables know it. */
export function singularOf(noun: string): string {
	if (!noun.endsWith('s') || KINDS.has(noun)) return noun;
	if (noun.endsWith('ies') && KINDS.has(`${noun.slice(0, -3)}y`)) return `${noun.slice(0, -3)}y`;
	if (KINDS.has(noun.slice(0, -1))) return noun.slice(0, -1);
	return noun.endsWith('es') && KINDS.has(noun.slice(0, -2)) ? noun.slice(0, -2) : noun;
}
