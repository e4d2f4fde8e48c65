import { runSuite } from './runSuite.js';

/** Stands in for desktop VS Code: called as `code` is by @vscode/test-electron, it runs the tests in VS Code for the browser and ends with their exit code. */
const value = (name: string) => process.argv.find((argument) => argument.startsWith(`--${name}=`))?.slice(name.length + 3);
const extensionDevelopmentPath = value('extensionDevelopmentPath');
const extensionTestsPath = value('extensionTestsPath');
const folder = process.argv.slice(2).find((argument) => !argument.startsWith('--'));
if (!extensionDevelopmentPath || !extensionTestsPath || !folder)
	throw new Error('shim --extensionDevelopmentPath=… --extensionTestsPath=… FOLDER');
process.exit(await runSuite({ extensionDevelopmentPath, extensionTestsPath, folder, limit: 300_000 }));
