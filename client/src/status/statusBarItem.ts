import { Disposable, l10n, MarkdownString, StatusBarAlignment, type StatusBarItem, type TextDocument, ThemeColor, window } from 'vscode';
import type { DocumentAnnotations } from '../../../server/src/protocol/annotations.js';
import type { ActiveArticle } from '../activeArticle.js';
import type { AnnotationStore } from '../annotations/annotationStore.js';
import { withShownQuotes } from '../speakers/shownQuotes.js';
import { GROUP_TITLES } from '../view/groupTitles.js';
import { groupsOf } from '../view/tree.js';
import { statusText } from './counts.js';
import { originOf } from './publicationDateItem.js';

/** Shows how much is tagged in the active article; hidden where there is none. A click opens the view. */
export function showStatus(active: ActiveArticle, store: AnnotationStore): Disposable {
	const item = window.createStatusBarItem('articleAnnotator.status', StatusBarAlignment.Right, 90);
	item.name = l10n.t('Annotations');
	item.command = 'articleAnnotator.showAnnotations';
	const show = () => update(item, active.document, store);
	show();
	return Disposable.from(item, store.onDidChange(show), active.onDidChange(show));
}

function update(item: StatusBarItem, document: TextDocument | undefined, store: AnnotationStore): void {
	const answer = store.get(document?.uri.toString() ?? '');
	if (answer?.kind === 'annotated') {
		const shown = withShownQuotes(answer, document);
		item.text = statusText(shown.counts);
		item.tooltip = tooltipOf(shown);
		item.accessibilityInformation = { label: item.tooltip.value.replaceAll(/[*|]/gu, '') };
		item.backgroundColor = undefined;
		item.show();
	} else if (answer?.reason === 'tooLarge') {
		item.text = l10n.t('$(warning) Not annotated');
		item.tooltip = answer.message;
		item.backgroundColor = new ThemeColor('statusBarItem.warningBackground');
		item.show();
	} else {
		item.hide();
	}
}

function tooltipOf(annotations: DocumentAnnotations): MarkdownString {
	const { counts, publicationDate } = annotations;
	const lines = groupsOf(annotations).map(({ id, count }) => `${GROUP_TITLES[id]()}: ${count}`);
	const published = publicationDate
		? l10n.t('Published {0} ({1})', publicationDate.value, originOf(publicationDate))
		: l10n.t('No publication date');
	return new MarkdownString([`**${l10n.t('Annotations')}**`, ...lines, l10n.t('Findings: {0}', counts.findings), published].join('  \n'));
}
