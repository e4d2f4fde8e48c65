import { Disposable, l10n, languages } from 'vscode';
import type { AnnotatedPublicationDate } from '../../../server/src/protocol/annotations.js';
import { SET_PUBLICATION_DATE_COMMAND } from '../../../server/src/protocol/clientCommands.js';
import type { ActiveArticle } from '../activeArticle.js';
import type { AnnotationStore } from '../annotations/annotationStore.js';
import { ARTICLES } from '../articles.js';

/** Keeps the publication date of the active article among the statuses of its language, with a way to change it. */
export function showPublicationDate(active: ActiveArticle, store: AnnotationStore): Disposable {
	const item = languages.createLanguageStatusItem('articleAnnotator.publicationDate', ARTICLES);
	item.name = l10n.t('Publication Date');
	item.command = { title: l10n.t('Change'), command: SET_PUBLICATION_DATE_COMMAND };
	const show = () => {
		const answer = store.get(active.document?.uri.toString() ?? '');
		const date = answer?.kind === 'annotated' ? answer.publicationDate : null;
		item.text = date ? l10n.t('Published {0}', date.value) : l10n.t('No publication date');
		item.detail = date ? originOf(date) : '';
	};
	show();
	return Disposable.from(item, store.onDidChange(show), active.onDidChange(show));
}

/** Where a publication date was taken from, for a reader. */
export function originOf({ from }: AnnotatedPublicationDate): string {
	switch (from) {
		case 'user':
			return l10n.t('set for this file');
		case 'frontMatter':
			return l10n.t('from the front matter');
		case 'dateline':
			return l10n.t('from the dateline');
		case 'setting':
			return l10n.t('from the settings');
	}
}
