import { NODE_FILES } from '../../../server/src/node/nodeFiles.js';

// Writes two versions of a file in turn until it is killed: `rewrite.js URI FIRST SECOND`, the last two the URIs of files that hold them. Says so when it begins.
const [uri = '', ...sources] = process.argv.slice(2);
const versions = await Promise.all(sources.map((source) => NODE_FILES.read(source)));
process.stdout.write('begun\n');
for (let i = 0; ; i++) await NODE_FILES.write(uri, versions[i % versions.length] ?? '');
