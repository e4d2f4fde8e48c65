import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { URI } from 'vscode-uri';
import { NODE_FILES } from '../../../server/src/node/nodeFiles.js';
import { EMPTY_SIDECAR } from '../../../server/src/sidecar/readSidecar.js';
import { writeSidecar } from '../../../server/src/sidecar/writeSidecar.js';

const REWRITE = fileURLToPath(new URL('./rewrite.js', import.meta.url));
const NAME = 'yard.txt.annotations.json';

/** How often a writer is killed, by so many lanes at once, and the latest moment after it has begun, in milliseconds. */
const KILLS = 200;
const LANES = 4;
const LATEST = 12;

/** A sidecar file of many corrections, all of one type. */
function version(type: 'person' | 'organization'): string {
	const records = Array.from({ length: 500 }, (_, i) => ({
		id: `m${i}`,
		said: {
			kind: 'mention' as const,
			type,
			target: { exact: 'Brandt', prefix: 'it was ', suffix: ' who', start: i * 10, end: i * 10 + 6 },
		},
		others: {},
	}));
	return writeSidecar({ ...EMPTY_SIDECAR, records });
}

const FIRST = version('person');
const SECOND = version('organization');

describe('a sidecar file whose writer is killed', function () {
	// Why: two hundred programs are started, on machines that may be busy.
	this.timeout(180_000);
	let root: string;
	const uri = (...parts: readonly string[]) => URI.file(join(root, ...parts)).toString();
	before(() => {
		root = mkdtempSync(join(tmpdir(), 'article-annotator-crash-'));
		writeFileSync(join(root, 'first'), FIRST);
		writeFileSync(join(root, 'second'), SECOND);
	});
	after(() => rmSync(root, { recursive: true }));

	it('is always whole, and what is left beside it goes when it is old', async () => {
		const counts = await Promise.all(Array.from({ length: LANES }, (_, lane) => killOften(root, uri, lane)));
		const seen = counts.flat();
		assert.equal(seen.length, KILLS);
		assert.deepEqual([...new Set(seen)].sort(), ['first', 'second']);
		const left = readdirSync(join(root, '0')).filter((name) => name.endsWith('.tmp'));
		assert.ok(left.length > 0, 'no writer was killed while it wrote');
		const [young, ...old] = left;
		for (const name of old) utimesSync(join(root, '0', name), 1_700_000_000, 1_700_000_000);
		const others = [`.other.txt.${left[0]?.slice(-40)}`, `.${NAME}.draft.tmp`];
		for (const name of others) {
			writeFileSync(join(root, '0', name), '');
			utimesSync(join(root, '0', name), 1_700_000_000, 1_700_000_000);
		}
		await NODE_FILES.write(uri('0', NAME), FIRST);
		assert.deepEqual(readdirSync(join(root, '0')).sort(), [...others, young, NAME].sort());
	});
});

/** Kills one writer after the other of a file in a folder of its own. Which version was there each time; fails where none was. */
async function killOften(root: string, uri: (...parts: readonly string[]) => string, lane: number): Promise<readonly string[]> {
	mkdirSync(join(root, String(lane)));
	await NODE_FILES.write(uri(String(lane), NAME), FIRST);
	const seen: string[] = [];
	let state = lane + 1;
	while (seen.length < KILLS / LANES) {
		// The generator of Park and Miller.
		state = (state * 48_271) % 2_147_483_647;
		await killOnce([uri(String(lane), NAME), uri('first'), uri('second')], (state / 2_147_483_647) * LATEST);
		const text = readFileSync(join(root, String(lane), NAME), 'utf8');
		assert.ok(text === FIRST || text === SECOND, `kill ${seen.length} of lane ${lane} left ${text.length} characters`);
		seen.push(text === FIRST ? 'first' : 'second');
	}
	return seen;
}

async function killOnce(args: readonly string[], delay: number): Promise<void> {
	const writer = spawn(process.execPath, [REWRITE, ...args], { stdio: ['ignore', 'pipe', 'inherit'] });
	const gone = once(writer, 'exit');
	await once(writer.stdout, 'data');
	// Why: the moment of the crash is what is tried; nothing is waited for.
	await wait(delay);
	writer.kill('SIGKILL');
	const [, signal] = await gone;
	assert.equal(signal, 'SIGKILL');
}
