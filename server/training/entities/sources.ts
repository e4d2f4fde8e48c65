import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { type GoldArticle, readGold, readTexts } from '../gold.js';
import { CALIBRATED, CORPORA, type Corpus, TEXTS, UNLABELLED } from './corpora.js';
import { type Embeddings, readEmbeddings } from './embeddings.js';

/** All that the tagger is learnt from. */
export interface Sources {
	/** The text of the lexicon that the tagger will be used with. */
	readonly lexicon: string;
	readonly embeddings: Embeddings;
	readonly gold: readonly { readonly article: GoldArticle; readonly corpus: Corpus }[];
	/** News without labels, for word statistics alone. */
	readonly texts: readonly string[];
	/** What confidence is calibrated on; empty where the set is not there. */
	readonly calibration: readonly GoldArticle[];
}

/** Where the sources lie. */
export interface SourcePaths {
	/** A folder of gold files, as docs/CORPORA.md says; sets that are not there are passed over, and told. */
	readonly corpora: string;
	readonly embeddings: string;
	readonly lexicon: string;
}

/** Reads the sources. Throws where there is no gold at all, or a file is not what it should be. */
export function readSources(paths: SourcePaths, report: (line: string) => void): Sources {
	const present = (file: string): boolean => {
		const isThere = existsSync(join(paths.corpora, file));
		if (!isThere) report(`${join(paths.corpora, file)} is not there: learning without it`);
		return isThere;
	};
	const gold = CORPORA.filter(({ name }) => present(`${name}.jsonl`)).flatMap((corpus) =>
		readGold(paths.corpora, corpus.name).map((article) => ({ article, corpus })),
	);
	if (gold.length === 0) throw new Error(`${paths.corpora} has none of ${CORPORA.map(({ name }) => `${name}.jsonl`).join(', ')}`);
	const texts = [
		...UNLABELLED.filter((name) => present(join('unlabelled', `${name}.txt.gz`))).flatMap((name) => readUnlabelled(paths.corpora, name)),
		...TEXTS.filter((name) => present(`${name}.jsonl`)).flatMap((name) => readTexts(paths.corpora, name)),
		...gold.map(({ article }) => article.text),
	];
	return {
		lexicon: readFileSync(paths.lexicon, 'utf8'),
		embeddings: readEmbeddings(paths.embeddings),
		gold,
		texts,
		calibration: present(`${CALIBRATED.name}.jsonl`) ? readGold(paths.corpora, CALIBRATED.name) : [],
	};
}

/** Reads `unlabelled/NAME.txt.gz`: articles apart by two empty lines. */
function readUnlabelled(folder: string, name: string): readonly string[] {
	return gunzipSync(readFileSync(join(folder, 'unlabelled', `${name}.txt.gz`)))
		.toString('utf8')
		.split('\n\n\n');
}
