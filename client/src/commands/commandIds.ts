/** The commands that people see, as `package.json` contributes them, without the prefix `articleAnnotator.`. */
export const COMMAND_IDS = [
	'exportAnnotations',
	'copyAnnotations',
	'exportWorkspace',
	'setPublicationDate',
	'showAnnotations',
	'showWhoSaidWhat',
	'filterQuotes',
	'nextMention',
	'previousMention',
	'silenceInWorkspace',
	'tagInWorkspace',
	'neverTagInWorkspace',
	'addToKnowledgeBase',
	'openKnowledgeBase',
	'clearLookupCache',
	'refreshAnnotations',
	'openSample',
	'restartServer',
	'showOutput',
] as const;

export type CommandId = (typeof COMMAND_IDS)[number];
