export { annotate, annotateInSteps } from './annotate.js';
export { type Article, type ArticleBlock, type BlockAnnotations, blockIndexAt, correctionsOf, textOf } from './article.js';
export { HEAD_BLOCKS } from './articleHead.js';
export type { BlockKind, Syntax } from './blocks/block.js';
export { ALL_CHECKS, ORPHANED_CORRECTION, PREFERRED_SPELLING, severityOf } from './checks/allChecks.js';
export type { Check, CheckPage } from './checks/check.js';
export type { CheckId, Finding, Fix, Severity } from './checks/finding.js';
export { CHECKS } from './checks/rules.js';
export { directives, isSilenced, type SilenceScope, silencedBy } from './checks/silence.js';
export type { StyleName } from './checks/styles.js';
export { type Corrections, NO_CORRECTIONS } from './corrections.js';
export { chosenInComments, wordsOf } from './dates/chosenDate.js';
export type { ManualDate } from './dates/manualDate.js';
export type { NumericOrder } from './dates/numericOrder.js';
export type { DateAnchor, DateExpr, DatePart, TimexType } from './dates/timex.js';
export { type Engine, type EngineResources, loadEngine } from './engine.js';
export type { ManualForm, ManualMention } from './entities/manualMention.js';
export { ENTITY_TYPES, type Entity, type EntityId, type EntityType, type Mention } from './entities/mention.js';
export { DEFAULT_LEAST_CONFIDENCE, type NameChoices, type OwnName } from './entities/nameRules.js';
export { entityOf } from './linking/names.js';
export { type AnnotateOptions, DEFAULT_OPTIONS, type PublicationDate, type PublicationDateOrigin } from './options.js';
export type { ManualQuote, ManualSpeaker } from './quotes/manualQuote.js';
export type { CueKind, QuoteKind, QuotePart, Speaker } from './quotes/quote.js';
export { kindOfNoun } from './quotes/speakers/speakerNouns.js';
export {
	type ArticleAnnotations,
	type EntityWithMentions,
	type Quote,
	type QuoteSpeaker,
	readAnnotations,
	readQuotes,
} from './readAnnotations.js';
export { shiftCorrections } from './shiftCorrections.js';
export { type CivilDate, formatCivilDate, fromDayNumber, parseCivilDate, toDayNumber, weekday } from './text/civilDate.js';
export { type CodePoints, codePointsOf } from './text/codePoints.js';
export type { TextEdit } from './text/edit.js';
export type { Source, Stage } from './text/source.js';
export { compareSpans, contains, overlaps, type Span, shift } from './text/span.js';
export { reconfigure, update } from './update.js';
