import type { WordClass } from './wordClass.js';

/** The words of the closed classes, each with the class that it has most often; clitics ("'s", "n't") are words of their own. */
export const CLOSED_CLASS: Readonly<Partial<Record<WordClass, string>>> = {
	determiner:
		'the a an this that these those every each no some any both all either neither another such what which whose my your his its our their half',
	pronoun:
		'i you he she it we they me him them us myself himself herself itself ourselves yourself themselves who whom whoever someone somebody anyone ' +
		'anybody everyone everybody nobody none one something anything nothing everything mine yours hers ours theirs there',
	preposition:
		'of in on at by for from with without about against between among into onto through during before after since until till toward towards upon under ' +
		'over above below across along behind beside besides beyond despite except inside outside near off per via like unlike amid around within ' +
		'throughout amongst versus regarding concerning',
	conjunction: 'and or but nor yet so if because although though while whereas unless when where why how whether as than once',
	particle: "to not n't n’t up down out",
	verb: "is are was were be been being am 're 'm has have had having 've 'd do does did doing done will would can could may might must shall should 'll wo ca",
	number:
		'two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million billion trillion dozen',
	adverb:
		'also then now just still never ever always often again already soon here very too only even perhaps maybe rather quite almost later earlier ' +
		'meanwhile however instead otherwise therefore thus twice ago yesterday today tomorrow tonight once more most less least much well back away together',
};

/** The forms of "be", "have", "do" and the modals: what a verb group begins with. */
export const AUXILIARIES: ReadonlySet<string> = new Set(
	"is are was were be been being am 's 're 'm has have had having 've 'd do does did will would can could may might must shall should 'll wo ca".split(
		' ',
	),
);

/** Auxiliaries after which the next verb stands in its plain form: "would say". */
export const MODALS: ReadonlySet<string> = new Set("do does did will would can could may might must shall should 'll wo ca".split(' '));

/** Pronouns that can only be a subject. */
export const SUBJECT_PRONOUNS: ReadonlySet<string> = new Set('i he she we they who'.split(' '));
