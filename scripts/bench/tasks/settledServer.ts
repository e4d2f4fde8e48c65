import { readFileSync } from 'node:fs';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { pathToFileURL } from 'node:url';
import { inRepository } from '../../support/paths.js';
import { importEngine } from '../importEngine.js';
import { type KeyPair, LONGEST_TYPING, MOST_ROUNDS } from '../keyPair.js';
import { knowledgeBaseOf } from '../knowledgeBaseOf.js';
import { startLanguageServer } from '../languageServer.js';
import { makeArticle } from '../news.js';
import { report } from '../report.js';
import { settleSome } from '../settleSome.js';
import { sidecarOf } from '../sidecarOf.js';
import { TypedDocument } from '../typedDocument.js';
import { typing, untyping } from '../typing.js';

const FILE = 'article.txt';

const text = makeArticle(Number(process.argv[3] ?? 0));
const root = await mkdtemp(join(tmpdir(), 'article-annotator-bench-'));
try {
	await measure(await writeFolders());
} finally {
	await rm(root, { recursive: true, force: true });
}

/** One server has the same article open twice: from a folder where nothing is settled, and from one with a knowledge base and a sidecar file. */
async function measure({ without, with: with_ }: Folders): Promise<void> {
	const server = await startLanguageServer({ folders: [without, with_], storage: pathToFileURL(join(root, 'storage')).href });
	const plain = await TypedDocument.open(server, `${without}/${FILE}`, text);
	const settled = await TypedDocument.open(server, `${with_}/${FILE}`, text);
	const keys = typing(text);
	const begun = performance.now();
	const isOver = (): boolean => performance.now() - begun > LONGEST_TYPING;
	for (let round = 0; round < MOST_ROUNDS && !isOver(); round++) {
		for (const [key, edit] of keys.entries()) {
			report({ key, without: await plain.type([edit]), with: await settled.type([edit]) } satisfies KeyPair);
			if (isOver()) break;
		}
		if (isOver()) break;
		await plain.type(untyping(text));
		await settled.type(untyping(text));
	}
	await server.stop();
}

/** The URIs of two folders. */
interface Folders {
	readonly without: string;
	readonly with: string;
}

async function writeFolders(): Promise<Folders> {
	const { annotate, loadEngine, readAnnotations } = await importEngine();
	const engine = loadEngine({
		lexicon: readFileSync(inRepository('dist', 'lexicon.txt'), 'utf8'),
		entityModel: readFileSync(inRepository('dist', 'entities.crf')),
		attributionModel: readFileSync(inRepository('dist', 'quotes.crf')),
	});
	const annotations = readAnnotations(annotate(engine, text, { syntax: 'plain' }));
	const without = join(root, 'without');
	const with_ = join(root, 'with');
	for (const folder of [without, with_]) {
		await mkdir(folder);
		await writeFile(join(folder, FILE), text);
	}
	await writeFile(join(with_, `${FILE}.annotations.json`), sidecarOf(text, settleSome(annotations)));
	await writeFile(join(with_, 'article-annotator.entities.json'), knowledgeBaseOf(annotations));
	return { without: pathToFileURL(without).href, with: pathToFileURL(with_).href };
}
