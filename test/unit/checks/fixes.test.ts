import assert from 'node:assert/strict';
import { annotate, CHECKS, type Finding, readAnnotations, type StyleName, type TextEdit } from '../../../server/src/engine/index.js';
import { applyEdits } from '../../../server/src/engine/text/edit.js';
import { testEngine } from '../../support/engine.js';

const STYLES: readonly StyleName[] = ['none', 'AP', 'Guardian'];

function findingsIn(text: string, style: StyleName): readonly Finding[] {
	const syntax = text.startsWith('---') ? 'article' : 'plain';
	return readAnnotations(annotate(testEngine(), text, { syntax, style })).findings;
}

/** How often each check reports. */
function counted(findings: readonly Finding[]): ReadonlyMap<string, number> {
	const counts = new Map<string, number>();
	for (const { code } of findings) counts.set(code, (counts.get(code) ?? 0) + 1);
	return counts;
}

function mend(text: string, edits: readonly TextEdit[]): string {
	return applyEdits(
		text,
		edits.toSorted((a, b) => b.start - a.start),
	);
}

for (const check of CHECKS) {
	describe(`each fix of ${check.code}`, () => {
		for (const example of check.examples.reports) {
			const text = example.replaceAll(/[[\]]/gu, '');
			it(`mends ${text}`, () => {
				// Why: a fix that makes a name whole may show a check of style what it could not see; such a check is asked only of its own fixes.
				for (const style of check.isAskedBy ? STYLES : STYLES.slice(0, 1)) {
					const before = findingsIn(text, style);
					for (const { code, fixes } of before) {
						if (code !== check.code) continue;
						for (const fix of fixes) {
							if (fix.kind !== 'edit') continue;
							const mended = mend(text, fix.edits);
							const [was, is] = [counted(before), counted(findingsIn(mended, style))];
							assert.ok((is.get(code) ?? 0) < (was.get(code) ?? 0), `${fix.title}: ${code} is still found in\n${mended}`);
							for (const [other, times] of is)
								assert.ok(times <= (was.get(other) ?? 0), `${fix.title}: now ${other} is found in\n${mended}`);
						}
					}
				}
			});
		}
	});
}
