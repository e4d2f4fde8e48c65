import { main as build } from './build.js';
import { main as setUp } from './setUp.js';
import { runStage, type StageResult } from './testing/runStage.js';
import { STAGES } from './testing/stages.js';

/**
 * Runs every kind of test, or those named (`unit`, `integration` …) and the compiler before them, with all the set-up that they need. Goes on after a stage that fails, and ends with one line,
 * `N passed, N failed`, over all of them.
 */
export async function main(names: readonly string[]): Promise<number> {
	const unknown = names.filter((name) => !STAGES.some((stage) => stage.name === name));
	if (unknown.length > 0) {
		console.error(`There is no stage ${unknown.join(', ')}. There are: ${STAGES.map(({ name }) => name).join(', ')}.`);
		return 2;
	}
	const stages = STAGES.filter(({ name }) => names.length === 0 || name === 'compile' || names.includes(name));
	try {
		await build();
		if (stages.some(({ needsVsCode }) => needsVsCode)) await setUp();
	} catch (error) {
		console.error(`Nothing could be tested. ${error instanceof Error ? error.message : error}\n\n0 passed, 1 failed`);
		return 1;
	}
	const results: StageResult[] = [];
	for (const stage of stages) {
		console.log(`\n── ${stage.name}: ${stage.title}`);
		results.push(await runStage(stage));
	}
	console.log();
	for (const { stage, passed, failed, seconds } of results)
		console.log(`${failed === 0 ? 'ok    ' : 'FAILED'} ${stage.name}: ${passed} passed, ${failed} failed (${seconds.toFixed(0)} s)`);
	const sum = (of: (result: StageResult) => number) => results.reduce((total, result) => total + of(result), 0);
	const failed = sum((result) => result.failed);
	console.log(`\n${sum((result) => result.passed)} passed, ${failed} failed`);
	return failed === 0 ? 0 : 1;
}
