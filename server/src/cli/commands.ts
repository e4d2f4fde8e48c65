import { annotateCommand } from './annotateCommand.js';
import { checkCommand } from './checkCommand.js';
import type { Command } from './command.js';

/** Every command there is, in the order of `--help`. */
export const COMMANDS: readonly Command[] = [annotateCommand, checkCommand];
