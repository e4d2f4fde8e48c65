/** Words for times that stand between a subject and its cue, or behind a cue, and belong to neither. */
export const TIME_WORDS: ReadonlySet<string> = new Set(
	(
		'monday tuesday wednesday thursday friday saturday sunday mondays tuesdays mon mon. tue. wed. thu. fri. sat. sun. ' +
		'january february march april may june july august september october november december jan. feb. mar. apr. jun. jul. aug. sept. sep. oct. nov. dec. ' +
		'today yesterday tomorrow tonight morning afternoon evening night week month year weekend day noon midnight'
	).split(' '),
);

/** What comes with them: "late Wednesday", "last week". */
export const TIME_MODIFIERS: ReadonlySet<string> = new Set('last this early late earlier later next past the that'.split(' '));

/** Nouns for the occasion of an utterance: "in an interview", "at a rally". What they head belongs to no speaker. */
export const OCCASIONS: ReadonlySet<string> = new Set(
	'interview statement speech rally conference briefing call email e-mail letter tweet post debate event meeting remarks appearance address hearing testimony message memo press phone television'.split(
		' ',
	),
);
