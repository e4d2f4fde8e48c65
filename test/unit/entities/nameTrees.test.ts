import assert from 'node:assert/strict';
import { isListed, longestName } from '../../../server/src/engine/entities/nameTree.js';
import { NameTrees } from '../../../server/src/engine/entities/nameTrees.js';
import { tokenize } from '../../../server/src/engine/tokens/tokenize.js';

describe('the trees of lists of names', () => {
	it('are planted once for equal lists', () => {
		const trees = new NameTrees();
		const tree = of(trees, { Okonjo: 1, Suva: 2 });
		assert.equal(of(trees, { Okonjo: 1, Suva: 2 }), tree);
		assert.equal(longestName(tree, tokenize('Suva'), 0)?.value, 2);
	});

	it('are others for other values, and for other names', () => {
		const trees = new NameTrees();
		of(trees, { Okonjo: 1 });
		assert.equal(longestName(of(trees, { Okonjo: 2 }), tokenize('Okonjo'), 0)?.value, 2);
		assert.equal(isListed(of(trees, { Suva: 1 }), 'Okonjo'), false);
	});

	it('are forgotten when many others were asked for', () => {
		const trees = new NameTrees();
		const tree = of(trees, { Okonjo: 1 });
		for (let i = 0; i < 20; i++) of(trees, { [`Suva ${i}`]: 1 });
		assert.notEqual(of(trees, { Okonjo: 1 }), tree);
	});
});

function of(trees: NameTrees, names: Readonly<Record<string, number>>) {
	return trees.of(Object.entries(names), ([name, value]) => [name, value]);
}
