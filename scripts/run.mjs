// Runs one script of this folder and sees to all that it needs first, so that it works in a fresh clone: `node scripts/run.mjs NAME [ARGUMENTS]`.
// The scripts are TypeScript; this file is plain JavaScript because it has to run before there is a compiler.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

checkNode();
if (!packagesAreInstalled()) installPackages();
compileScripts();

const [name, ...args] = process.argv.slice(2);
const script = await import(`../out/scripts/${name}.js`);
process.exitCode = await script.main(args);

function checkNode() {
	const [major, minor] = process.versions.node.split('.').map(Number);
	if (major < 20 || (major === 20 && minor < 19)) fail(`Node.js 20.19 or newer is needed; this is ${process.versions.node}.`);
}

/** npm writes its record of what is installed last, so that a broken installation has none. Optional packages may be left out on some systems. */
function packagesAreInstalled() {
	const wanted = Object.entries(readJson('package-lock.json').packages).filter(([path, entry]) => path !== '' && !entry.optional);
	const installed = readJson('node_modules/.package-lock.json')?.packages ?? {};
	return wanted.every(([path, entry]) => installed[path]?.version === entry.version);
}

function installPackages() {
	console.log('Installing the packages of package-lock.json …');
	const npm = process.env.npm_execpath;
	if (npm) run(process.execPath, [npm, 'ci']);
	else run('npm', ['ci']);
}

function compileScripts() {
	run(process.execPath, ['node_modules/typescript/bin/tsc', '-b', 'scripts']);
}

function run(command, commandArgs) {
	const { status, error } = spawnSync(command, commandArgs, { cwd: root, stdio: 'inherit', shell: command === 'npm' });
	if (error) fail(error.message);
	if (status !== 0) process.exit(status ?? 1);
}

function readJson(path) {
	try {
		return JSON.parse(readFileSync(`${root}${path}`, 'utf8'));
	} catch {
		return undefined;
	}
}

function fail(message) {
	console.error(message);
	process.exit(1);
}
