import { aboutCheck } from './aboutCheck.js';
import { clearLookupCache } from './clearLookupCache.js';
import type { CommandId } from './commandIds.js';
import { copyAnnotations } from './copyAnnotations.js';
import { exportAnnotations } from './exportAnnotations.js';
import { exportWorkspace } from './exportWorkspace.js';
import { filterQuotes } from './filterQuotes.js';
import { nextMention, previousMention } from './goToMention.js';
import { addToKnowledgeBase, openKnowledgeBase } from './knowledgeBase.js';
import { neverTagInWorkspace, tagInWorkspace } from './nameInWorkspace.js';
import { openSample } from './openSample.js';
import { refreshAnnotations } from './refreshAnnotations.js';
import { restartServer } from './restartServer.js';
import type { Command } from './services.js';
import { setCheckSeverity } from './setCheckSeverity.js';
import { setPublicationDate } from './setPublicationDate.js';
import { redoCorrection, removeCorrection, undoCorrection } from './settleAnew.js';
import { setDateValue } from './settleDates.js';
import { mergeNames, noNameHere, noNameInFile, splitName, tagHere, tagInFile } from './settleNames.js';
import { attachCorrection, takeOutCorrection } from './settleOrphans.js';
import { markQuote, noQuote, setSpeaker } from './settleQuotes.js';
import { showAnnotations } from './showAnnotations.js';
import { showChecks } from './showChecks.js';
import { showOutput } from './showOutput.js';
import { showWhoSaidWhat } from './showWhoSaidWhat.js';
import { silenceInFile } from './silenceInFile.js';
import { silenceInWorkspace } from './silenceInWorkspace.js';
import { undoSilence } from './undoSilence.js';

/** What each command does. */
export const COMMANDS: Readonly<Record<CommandId, Command>> = {
	exportAnnotations,
	copyAnnotations,
	exportWorkspace,
	setPublicationDate,
	showAnnotations,
	showWhoSaidWhat,
	filterQuotes,
	nextMention,
	previousMention,
	showChecks,
	undoSilence,
	silenceInFile,
	silenceInWorkspace,
	setCheckSeverity,
	aboutCheck,
	tagInWorkspace,
	neverTagInWorkspace,
	addToKnowledgeBase,
	openKnowledgeBase,
	clearLookupCache,
	tagHere,
	tagInFile,
	noNameHere,
	noNameInFile,
	mergeNames,
	splitName,
	markQuote,
	setSpeaker,
	noQuote,
	setDateValue,
	removeCorrection,
	undoCorrection,
	redoCorrection,
	attachCorrection,
	takeOutCorrection,
	refreshAnnotations,
	openSample,
	restartServer,
	showOutput,
};
