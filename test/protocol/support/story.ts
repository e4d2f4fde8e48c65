/** A short story of our own with something of everything: names that come back, a relative date, quotes, a mark that is never closed. */
export const STORY = [
	'Ferry Sinks Off Port Vila',
	'',
	'PORT VILA, Vanuatu, 5 June 2024 (Pacific Wire) — President Amara Okonjo said on Tuesday that the ferry had sunk within minutes.',
	'',
	'“We did what we could,” Okonjo said. “It was not enough.”',
	'',
	'The Pacific Fishers Union (PFU) met in Suva, Fiji. PFU officials declined to comment.',
	'',
	'"Nobody told us anything, said Lena Voss.',
	'',
].join('\n');

/** The same sort of story over and over, each paragraph with other words, until it is as long as is asked for. */
export function longStory(length: number): string {
	const paragraphs: string[] = [STORY];
	for (let size = STORY.length, i = 0; size < length; i++) {
		const paragraph = `Boat ${i} left Suva on Wednesday. “We saw ${i} lights,” Amara Okonjo said, and the crew of number ${i} waited near Honiara until 4 May 2019.\n\n`;
		paragraphs.push(paragraph);
		size += paragraph.length;
	}
	return paragraphs.join('');
}

export const STORY_URI = 'file:///news/ferry.txt';
