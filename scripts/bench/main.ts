import { arch, cpus, platform } from 'node:os';
import { performance } from 'node:perf_hooks';
import { bundleEngine } from './bundleEngine.js';
import { installPeers } from './installPeers.js';
import { measureDates } from './sections/dates.js';
import { measureKeystrokes } from './sections/keystroke.js';
import { measureServer } from './sections/server.js';
import { measureSettled } from './sections/settled.js';
import { measureStartUp } from './sections/startUp.js';
import { measureThroughput } from './sections/throughput.js';
import { measureWorkspace } from './sections/workspace.js';

/** A section answers its Markdown. */
const SECTIONS: Readonly<Record<string, () => Promise<string>>> = {
	throughput: measureThroughput,
	dates: measureDates,
	keystroke: measureKeystrokes,
	settled: measureSettled,
	startUp: measureStartUp,
	server: measureServer,
	workspace: measureWorkspace,
};

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !(name in SECTIONS));
if (unknown.length > 0) {
	console.error(`There is no section “${unknown.join('”, “')}”; there are ${Object.keys(SECTIONS).join(', ')}.`);
	process.exit(1);
}

const begun = performance.now();
await installPeers();
await bundleEngine();
console.log(`# Benchmark\n\nNode.js ${process.version}, ${platform()} ${arch()}, ${cpus()[0]?.model ?? 'unknown processor'}`);
for (const [name, measure] of Object.entries(SECTIONS)) {
	if (asked.length === 0 || asked.includes(name)) console.log(`\n${await measure()}`);
}
console.log(`\nTook ${Math.round((performance.now() - begun) / 1000)} s.`);
