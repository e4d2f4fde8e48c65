import { kindOfNoun } from '../../engine/index.js';

const words = (text: string): ReadonlySet<string> => new Set(text.split(' '));

/** Words in lower case, or with a capital, that stand before a title and belong to it: "former Kazakh President", "opposition leader". */
export const ROLE_MODIFIERS = words(
	'former ex then then- acting interim outgoing incoming newly-elected elected new longtime long-time veteran retired late disgraced ousted exiled jailed deposed current senior junior chief deputy vice assistant associate executive managing founding honorary opposition party campaign union student team club league football soccer rugby cricket tennis basketball baseball hockey squash golf athletics ice field police army navy military intelligence security defence defense foreign finance health education interior justice home labour labor trade energy environment transport agriculture economic political presidential parliamentary government state federal national international regional provincial district city town village local county church bank company business media press news television tv radio newspaper magazine human rights civil climate environmental legal medical science research university school college high supreme appeals prime world olympic european champion championship head general first second third right left centre center attacking defensive central communications policy affairs election special political public gold silver bronze action film pop rock folk rap think tank senior founding board',
);

/** Words that stand before the nation or body as well: "former Kazakh President". */
export const BEFORE_OWNERS = words(
	'former ex then acting interim outgoing incoming new longtime veteran retired late exiled jailed ousted deputy assistant chief senior',
);

/** Forms of address, which say nothing of what somebody is. */
export const ADDRESSES = words('mr mrs ms miss mx sir dame lord lady dr prof madam madame mme m messrs');

/** What places are called where they are explained: "Velna, a town in …". */
export const PLACE_NOUNS = words(
	'city town village hamlet capital port suburb district region province state county municipality island archipelago peninsula neighbourhood neighborhood settlement commune township borough parish oblast republic territory country nation kingdom emirate sultanate principality valley river lake mountain volcano resort enclave exclave stronghold',
);

/** What somebody is to somebody else, which says nothing without whose. */
export const RELATIONS = words(
	'wife husband daughter son mother father sister brother grandson granddaughter grandmother grandfather uncle aunt cousin nephew niece partner fiancee widow widower friend colleague rival opponent aide ally successor predecessor mate counterpart supporter critic boss client namesake',
);

/** Heads of what stands behind a name and a comma but does not say what it is: "Roe, a day later,". */
export const ABSTRACT_NOUNS = words(
	'day week month year hour minute moment time night morning decade century move step decision sign reference response lot number series bit result matter fact claim charge change point way thing situation event loss gain rise fall drop record figure majority minority half third quarter percent distance mile kilometer kilometre',
);

const MORE_PEOPLE = words(
	'boss coordinator fellow columnist member founder co-founder cofounder streamer merchant medallist medalist expert advocate activist rapporteur procurator-general procurator pioneer immigrant wife husband daughter son mother father sister brother grandson granddaughter widow widower aide ally rival opponent counterpart sub-inspector',
);

/** Words that are no part of a title. */
export const FUNCTION_WORDS = words(
	'a an the his her its their our my your this that these those and or but nor of for at in on to from by with without as than like about after before since until when while where who whom whose which if because although though so yet not no only even also then now yesterday today tomorrow meanwhile however says said say told tells according called named surnamed nicknamed is was are were be been being has had have will would can could may might must shall should does did do he she it they we you i him them us me one two three monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december',
);

/** Whether a noun, in any case, is what a person can be. */
export function isPersonNoun(noun: string): boolean {
	const lower = noun.toLowerCase();
	return kindOfNoun(lower) === 'person' || MORE_PEOPLE.has(lower);
}
