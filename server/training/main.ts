import { trainEntities } from './entities/train.js';

/** What can be trained, by name: `npm run train -- NAME …`. */
const TRAINERS: Readonly<Record<string, (args: readonly string[]) => void>> = { entities: trainEntities };

const [name = '', ...args] = process.argv.slice(2);
const trainer = TRAINERS[name];
if (trainer) trainer(args);
else {
	console.error(
		`Say what to train: ${Object.keys(TRAINERS).join(', ')}. For example: npm run train -- entities --corpora DIR --out server/models/entities.crf`,
	);
	process.exitCode = 2;
}
