import type {
	AnnotatedDate,
	AnnotatedEntity,
	AnnotatedQuote,
	DocumentAnnotations,
	OrphanedCorrection,
} from '../../../server/src/protocol/annotations.js';
import type { EntityType } from '../../../server/src/protocol/entityType.js';
import type { Range } from '../../../server/src/protocol/position.js';

export type GroupId = 'people' | 'organizations' | 'places' | 'groups' | 'otherNames' | 'quotes' | 'dates' | 'orphans';

/** One row of the view. `id` is the same after an edit as long as the thing is, so that VS Code keeps what was expanded. */
export type Node = GroupNode | EntityNode | MentionNode | QuoteNode | DateNode | OrphanNode;

interface NodeBase {
	readonly id: string;
	readonly children: readonly Node[];
}

export interface GroupNode extends NodeBase {
	readonly kind: 'group';
	readonly id: GroupId;
	readonly count: number;
}

export interface EntityNode extends NodeBase {
	readonly kind: 'entity';
	readonly entity: AnnotatedEntity;
}

export interface MentionNode extends NodeBase {
	readonly kind: 'mention';
	readonly entity: AnnotatedEntity;
	readonly range: Range;
}

export interface QuoteNode extends NodeBase {
	readonly kind: 'quote';
	readonly quote: AnnotatedQuote;
}

export interface DateNode extends NodeBase {
	readonly kind: 'date';
	readonly date: AnnotatedDate;
}

/** What was settled by hand and has lost its words. */
export interface OrphanNode extends NodeBase {
	readonly kind: 'orphan';
	readonly orphan: OrphanedCorrection;
}

const ENTITY_GROUPS: Readonly<Record<EntityType, GroupId>> = {
	person: 'people',
	organization: 'organizations',
	location: 'places',
	facility: 'places',
	group: 'groups',
	event: 'otherNames',
	product: 'otherNames',
	work: 'otherNames',
	money: 'otherNames',
	other: 'otherNames',
};

const NAMES: readonly GroupId[] = ['people', 'organizations', 'places', 'groups', 'otherNames'];

/** The rows of an article: groups that hold something; corrections that wait for somebody first, names with most mentions first in their groups, quotes and dates in reading order. */
export function groupsOf({ entities, quotes, dates, orphans }: DocumentAnnotations): readonly GroupNode[] {
	const names = NAMES.map((id) => {
		const members = entities.filter(({ type }) => ENTITY_GROUPS[type] === id);
		return group(id, members.toSorted((a, b) => b.mentions.length - a.mentions.length).map(entityNode));
	});
	const quoteNodes = quotes.map((quote, i): QuoteNode => ({ kind: 'quote', id: `quote ${i}`, quote, children: [] }));
	const dateNodes = dates.map((date, i): DateNode => ({ kind: 'date', id: `date ${i}`, date, children: [] }));
	const orphanNodes = orphans.map((orphan): OrphanNode => ({ kind: 'orphan', id: `orphan ${orphan.id}`, orphan, children: [] }));
	return [group('orphans', orphanNodes), ...names, group('quotes', quoteNodes), group('dates', dateNodes)].filter(({ count }) => count > 0);
}

/** Whether a value, say a menu's argument, is a row that stands for an entity or one of its mentions. */
export function isEntityNode(value: unknown): value is EntityNode | MentionNode {
	return (
		typeof value === 'object' &&
		value !== null &&
		'kind' in value &&
		(value.kind === 'entity' || value.kind === 'mention') &&
		'entity' in value
	);
}

/** Whether a value, say a menu's argument, is a row that stands for a correction without a place. */
export function isOrphanNode(value: unknown): value is OrphanNode {
	return typeof value === 'object' && value !== null && 'kind' in value && value.kind === 'orphan' && 'orphan' in value;
}

function group(id: GroupId, children: readonly Node[]): GroupNode {
	return { kind: 'group', id, count: children.length, children };
}

function entityNode(entity: AnnotatedEntity): EntityNode {
	const mentions = entity.mentions.map(
		(range, i): MentionNode => ({ kind: 'mention', id: `mention ${entity.id} ${i}`, entity, range, children: [] }),
	);
	return { kind: 'entity', id: `entity ${entity.id}`, entity, children: mentions };
}
