import { readFileSync } from 'node:fs';
import { performance } from 'node:perf_hooks';
import type { AnnotateOptions, Article, TextEdit } from '../../../server/src/engine/index.js';
import { inRepository } from '../../support/paths.js';
import { importEngine } from '../importEngine.js';
import { type KeyPair, LONGEST_TYPING, MOST_ROUNDS } from '../keyPair.js';
import { makeArticle } from '../news.js';
import { report } from '../report.js';
import { settleSome } from '../settleSome.js';
import { typing } from '../typing.js';

const NAMES = 1000;

const { annotate, loadEngine, readAnnotations, update } = await importEngine();
const engine = loadEngine({
	lexicon: readFileSync(inRepository('dist', 'lexicon.txt'), 'utf8'),
	entityModel: readFileSync(inRepository('dist', 'entities.crf')),
	attributionModel: readFileSync(inRepository('dist', 'quotes.crf')),
});
const text = makeArticle(Number(process.argv[3] ?? 0));
const keys = typing(text);
const options: AnnotateOptions = { syntax: 'plain' };
const plain = annotate(engine, text, options);
const ownNames = Array.from({ length: NAMES }, (_, i) => ({ name: `Harbour Company ${i}`, type: 'organization' as const }));
const settled = annotate(engine, text, { ...options, ownNames, corrections: settleSome(readAnnotations(plain)) });

const begun = performance.now();
for (let round = 0; round < MOST_ROUNDS && performance.now() - begun < LONGEST_TYPING; round++) typeIntoBoth();

/** Types into both articles in turn, so that what else the machine does meanwhile slows down both, and tells of each key. The articles themselves stay as they are. */
function typeIntoBoth(): void {
	let without: Typed = { article: plain, milliseconds: 0 };
	let with_: Typed = { article: settled, milliseconds: 0 };
	for (const [key, edit] of keys.entries()) {
		without = type(without.article, edit);
		with_ = type(with_.article, edit);
		report({ key, without: without.milliseconds, with: with_.milliseconds } satisfies KeyPair);
		if (performance.now() - begun > LONGEST_TYPING) return;
	}
}

interface Typed {
	readonly article: Article;
	readonly milliseconds: number;
}

function type(before: Article, edit: TextEdit): Typed {
	const asked = performance.now();
	const article = update(engine, before, [edit]);
	return { article, milliseconds: performance.now() - asked };
}
