import { type Command, usageProblem } from './command.js';
export const checkCommand: Command = { name: 'check', summary: '', help: '', run: async () => usageProblem('') };
