import { drawLearningCurve, trainEntities } from './entities/train.js';
import { trainQuotes } from './quotes/train.js';
import { trainSpeakers } from './speakers/train.js';

/** What can be trained, by name: `npm run train -- NAME …`. */
const TRAINERS: Readonly<Record<string, (args: readonly string[]) => void>> = {
	entities: trainEntities,
	'learning-curve': drawLearningCurve,
	quotes: trainQuotes,
	speakers: trainSpeakers,
};

const [name = '', ...args] = process.argv.slice(2);
const trainer = TRAINERS[name];
if (trainer) {
	try {
		trainer(args);
	} catch (error) {
		console.error(error instanceof Error ? error.message : String(error));
		process.exitCode = 1;
	}
} else {
	console.error(
		`Say what to train: ${Object.keys(TRAINERS).join(', ')}. For example: npm run train -- entities --corpora DIR --out server/models/entities.crf`,
	);
	process.exitCode = 2;
}
