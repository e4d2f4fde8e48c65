/** How the Penn Treebank and what was made from it write marks that its own format needs, and what they stand for. */
const ESCAPES: Readonly<Record<string, string>> = {
	'-LRB-': '(',
	'-RRB-': ')',
	'-LSB-': '[',
	'-RSB-': ']',
	'-LCB-': '{',
	'-RCB-': '}',
	'``': '"',
	"''": '"',
};

/** A token as running text has it: escapes of the Penn Treebank are undone, all else stays. */
export function spelledOut(form: string): string {
	return ESCAPES[form] ?? form.replace(/\\([/*])/gu, '$1');
}
