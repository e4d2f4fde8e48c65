const words = (text: string): ReadonlySet<string> => new Set(text.split(' '));

/** Words in lower case, or with a capital, that stand before a title and belong to it: "former Kazakh President", "opposition leader". */
export const ROLE_MODIFIERS = words(
	'former ex then then- acting interim outgoing incoming newly-elected elected new longtime long-time veteran retired late disgraced ousted exiled jailed deposed current senior junior chief deputy vice assistant associate executive managing founding honorary opposition party campaign union student team club league football soccer rugby cricket tennis basketball baseball hockey squash golf athletics ice field police army navy military intelligence security defence defense foreign finance health education interior justice home labour labor trade energy environment transport agriculture economic political presidential parliamentary government state federal national international regional provincial district city town village local county church bank company business media press news television tv radio newspaper magazine human rights civil climate environmental legal medical science research university school college high supreme appeals prime world olympic european champion championship head general first second third right left centre center attacking defensive central',
);

/** Forms of address, which say nothing of what somebody is. */
export const ADDRESSES = words('mr mrs ms miss mx sir dame lord lady dr prof madam madame mme m messrs');

/** What places are called where they are explained: "Velna, a town in …". */
export const PLACE_NOUNS = words(
	'city town village hamlet capital port suburb district region province state county municipality island archipelago peninsula neighbourhood neighborhood settlement commune township borough parish oblast republic territory country nation kingdom emirate sultanate principality valley river lake mountain volcano resort enclave exclave stronghold',
);
