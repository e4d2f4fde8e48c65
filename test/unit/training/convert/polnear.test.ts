import assert from 'node:assert/strict';
import { convert } from './conversion.js';

const TEXT = '“We left,” Okafor said, “on Friday.” Ivo agrees.';
const FILES = {
	'train/text/velden-post_2021-03-14_harbour.txt': TEXT,
	'train/attributions/velden-post_2021-03-14_harbour_4b22.ann':
		'T1\tContent 0 10;24 36\t“We left,” “on Friday.”\nT2\tSource 11 17\tOkafor\nT3\tCue 18 22\tsaid\nT4\tAttribution 18 22\tsaid\nE1\tAttribution:T4 Content:T1 Source:T2 Cue:T3\n',
};

describe('PolNeAR', () => {
	it('gives attributions with their parts', () => {
		const { documents } = convert('polnear', FILES);
		assert.deepEqual(documents, [
			{
				id: 'toy/velden-post_2021-03-14_harbour',
				source: 'velden-post',
				date: '2021-03-14',
				text: TEXT,
				quotes: [
					{
						content: [
							[0, 10],
							[24, 36],
						],
						source: [[11, 17]],
						cue: [[18, 22]],
					},
				],
			},
		]);
	});

	it('names an attribution without content', () => {
		const [name = ''] = Object.keys(FILES).filter((path) => path.endsWith('.ann'));
		assert.throws(() => convert('polnear', { ...FILES, [name]: 'T4\tAttribution 18 22\tsaid\nE1\tAttribution:T4\n' }), {
			name: 'InputError',
			message: /4b22\.ann:2: this attribution has no Content$/u,
		});
	});

	it('wants attributions for each article', () => {
		assert.throws(() => convert('polnear', { 'text/other.txt': TEXT }), {
			name: 'InputError',
			message: /^text\/other\.txt:1: attributions of this article are wanted/u,
		});
	});
});
