/** The longest signature, and the longest stretch of a sentence that is read, in UTF-16 units. */
const LONGEST_SIGNATURE = 120;
const REACH = 160;

/**
 * Whether a block begins with words that say whose the quotation right before it is: a signature ("— Ann Roe, teacher"), or a sentence about those words ("So said Roe.",
 * "That was how Roe put it."). A sentence that names nobody ("The remark was widely quoted.") is none.
 */
export function attributesBack(text: string): boolean {
	const words = text.trim();
	return (words.length <= LONGEST_SIGNATURE && isSignature(words)) || ATTRIBUTIONS.some((pattern) => pattern.test(words.slice(0, REACH)));
}

/** The names of somebody. */
const NAME = /\p{Lu}[\p{L}\p{M}.’'-]*(?: (?:(?:de|del|da|di|la|van|von|der|den|bin|al|el) ){0,2}\p{Lu}[\p{L}\p{M}.’'-]*){0,5}/u.source;

/** A dash and a name that ends there or is explained. Before a preposition, behind a hyphen, which may begin an item of a list, and without a dash, that is one only without a verb. */
const DASHED = new RegExp(`^(?:[–—―~]|--) ?${NAME}(?:$|,| ?[(/])`, 'u');
const PLACED = new RegExp(`^(?:[–—―~]|--) ?${NAME} (?:of|in|at|to|on|from) `, 'u');
const HYPHENED = new RegExp(`^- ?${NAME}(?:$|, [^,;:!?]+$)`, 'u');
const UNMARKED = new RegExp(`^${NAME}, (?:an? |the )?\\p{Ll}[^,.;:!?]+[.]?$`, 'u');
const VERB = /(?<!\p{L})(?:is|are|was|were|has|have|had|said|says|will|would|can|could|did|does|\p{Ll}{2,}ed)(?!\p{L})/u;

function isSignature(words: string): boolean {
	return DASHED.test(words) || ((PLACED.test(words) || HYPHENED.test(words) || UNMARKED.test(words)) && !VERB.test(words));
}

/** Who says something, as the subject of a sentence and within one. */
const SUBJECT = `(?:${NAME}(?:, [^,.;]{2,60},)?|He|She|They|The \\p{Ll}+(?: \\p{Ll}+){0,2})`;
const SOMEBODY = `(?:(?:the|an?|its|their|his|her|our) (?:[\\p{L}’'-]+ ){1,5}?|he |she |they |(?:the )?${NAME} (?:(?:of|at|from) (?:the )?[\\p{L}]+ |herself |himself )?)`;
const SAID =
	'(?:said|says|wrote|writes|spoke|told|put|puts|described|describes|summed|sums|saw|sees|explained|explains|recalled|recalls|remembered|remembers|answered|replied|declared|argued)';
const UTTERANCE =
	'(?:words?|remarks?|comments?|statements?|verdict|opinion|answer|reply|response|message|quotation|quote|assessment|conclusion|advice|warning|plea|appeal)';
const THAT_IS = "(?:That|This|Those|These|Such)(?:[’']s| (?:is|are|was|were))";

/** Sentences that are about the words before them, and name who said them. */
const ATTRIBUTIONS: readonly RegExp[] = [
	// "That was how Roe put it."
	new RegExp(`^${THAT_IS} (?:(?:also|at least|just|exactly) )?(?:how|what|the way) ${SOMEBODY}${SAID}(?!\\p{L})`, 'u'),
	// "Those were the words of Ann Roe." "That was the mayor’s verdict." "The words are from Ann Roe."
	new RegExp(`^${THAT_IS} the (?:\\p{Ll}+ ){0,2}${UTTERANCE} (?:of|by|from|given by|made by) \\p{L}`, 'u'),
	new RegExp(`^${THAT_IS} (?:[\\p{L}.’'-]+ ){0,5}?(?:[\\p{L}-]+[’']s?|his|her|their) (?:\\p{Ll}+ ){0,2}${UTTERANCE}(?!\\p{L})`, 'u'),
	new RegExp(`^(?:The|Those|These|That|This) ${UTTERANCE} (?:is|are|was|were|came|comes|come) (?:\\p{Ll}+ ){0,4}\\p{Lu}`, 'u'),
	// "So said Roe." "Thus spoke the mayor." "said Ann Roe", behind a line end too many.
	new RegExp(`^(?:So|Thus) (?:${SAID}|went|ran) `, 'u'),
	/^(?:[Ss]aid|[Ss]ays|[Ww]rote|added|replied|explained) (?:the |an? |he[ ,.]|she[ ,.]|\p{Lu})/u,
	// "With these words Roe opened the pier."
	/^(?:With|In) (?:these|those) words,? (?:the |he |she |\p{Lu})/u,
	// "Roe was speaking at a meeting." "Speaking to reporters, Roe said." "Roe made the remark in a letter."
	new RegExp(`^${SUBJECT} (?:was|were|is) (?:speaking|talking|responding|reacting|replying)(?!\\p{L})`, 'u'),
	/^Speaking (?:to|at|in|on|after|before|during|with|from|outside|about|of) /u,
	new RegExp(`^${SUBJECT} (?:made|gave|wrote|posted|issued|uttered|spoke) (?:the|these|those|this|that) ${UTTERANCE}(?!\\p{L})`, 'u'),
];
