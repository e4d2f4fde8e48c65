import assert from 'node:assert/strict';
import { foldName } from '../../../server/src/workspace/foldName.js';

describe('a folded name', () => {
	for (const [name, folded] of [
		['José Álvarez', 'jose alvarez'],
		['Łukasz  Sørensen', 'lukasz sorensen'],
		['Recep Tayyip Erdoğan', 'recep tayyip erdogan'],
		['Yıldız', 'yildiz'],
		['Đặng Thị', 'dang thi'],
		['Weiß', 'weiss'],
		['Þór Æsir', 'thor aesir'],
		['O’Shea', "o'shea"],
		['Jean‐Luc', 'jean-luc'],
		['Й', 'и'],
		['東京', '東京'],
		['  ', ''],
	] as const) {
		it(`of “${name}” is “${folded}”`, () => assert.equal(foldName(name), folded));
	}
});
