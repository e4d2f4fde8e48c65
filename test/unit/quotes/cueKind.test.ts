import assert from 'node:assert/strict';
import { cueKindOf } from '../../../server/src/engine/quotes/cues/cueKind.js';

const CASES: Readonly<Record<string, string>> = {
	said: 'speech',
	'according to': 'speech',
	'has repeatedly denied': 'speech',
	accused: 'speech',
	asked: 'speech',
	tweeted: 'writing',
	'wrote in a letter': 'writing',
	'said in a tweet': 'speech',
	believes: 'thought',
	'was convinced': 'thought',
	hopes: 'thought',
	'his belief': 'thought',
	'is expected': 'expectation',
	'plans to': 'expectation',
	predicts: 'expectation',
	decided: 'thought',
	':': 'speech',
	'made the case': 'speech',
};

describe('what kind of act a cue names', () => {
	for (const [cue, kind] of Object.entries(CASES)) it(`${cue}: ${kind}`, () => assert.equal(cueKindOf(cue.split(' ')), kind));
});
