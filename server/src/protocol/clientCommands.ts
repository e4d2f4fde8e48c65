/** Asks for a publication date and keeps it for a file. Arguments: the document's URI, and a date (`YYYY-MM-DD`) to offer, if any. */
export const SET_PUBLICATION_DATE_COMMAND = 'articleAnnotator.setPublicationDate';

/** Sets a check to `off` in the workspace's settings. Arguments: the check's id, and the URI of the document that it was reported in. */
export const SILENCE_IN_WORKSPACE_COMMAND = 'articleAnnotator.silenceInWorkspace';

/** Puts a name on the list of those that are always tagged, in the workspace's settings. Arguments: the name, the URI of the document it stands in, and its type, if that is not to be asked for. */
export const TAG_IN_WORKSPACE_COMMAND = 'articleAnnotator.tagInWorkspace';

/** Puts a name on the list of those that are never tagged, in the workspace's settings. Arguments: the name, and the URI of the document it stands in. */
export const NEVER_TAG_IN_WORKSPACE_COMMAND = 'articleAnnotator.neverTagInWorkspace';

/** Adds the entity at a place to the workspace's knowledge base. Arguments: the document's URI, the position, and words there that are to be a name, if the entity is not meant. */
export const ADD_TO_KNOWLEDGE_BASE_COMMAND = 'articleAnnotator.addToKnowledgeBase';

/** Opens what the documentation says of a check. Argument: the check's id. */
export const ABOUT_CHECK_COMMAND = 'articleAnnotator.aboutCheck';

/** The commands that code actions may name, if the client lists them in its initialization options. */
export type ClientCommand =
	| typeof SET_PUBLICATION_DATE_COMMAND
	| typeof SILENCE_IN_WORKSPACE_COMMAND
	| typeof ABOUT_CHECK_COMMAND
	| typeof TAG_IN_WORKSPACE_COMMAND
	| typeof NEVER_TAG_IN_WORKSPACE_COMMAND
	| typeof ADD_TO_KNOWLEDGE_BASE_COMMAND;
