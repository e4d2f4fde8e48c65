import { spawn } from 'node:child_process';

/**
 * Runs a command, given by the arguments, in the process group that this process leads, and ends the whole group as soon as its standard input is closed: the system
 * closes it when the process at its other end dies, however it dies, so that nothing is ever left running.
 */
const [command = '', ...args] = process.argv.slice(2);
process.stdin.on('close', () => process.kill(-process.pid, 'SIGKILL')).resume();
spawn(command, args, { stdio: ['ignore', 'inherit', 'inherit'] })
	.on('error', (error) => {
		console.error(error.message);
		process.exit(1);
	})
	.on('exit', (code) => process.exit(code ?? 1));
