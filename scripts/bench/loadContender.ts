import type { Contender, ContenderName } from './contender.js';

/** Loads a contender, and nothing of the others. */
export async function loadContender(name: ContenderName): Promise<Contender> {
	switch (name) {
		case 'article-annotator':
			return (await import('./contenders/articleAnnotator.js')).loadArticleAnnotator();
		case 'wink-nlp + chrono-node':
			return (await import('./contenders/winkAndChrono.js')).loadWinkAndChrono();
		case 'compromise + compromise-dates':
			return (await import('./contenders/compromise.js')).loadCompromise();
	}
}
