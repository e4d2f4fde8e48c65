/** What the name of a sidecar file ends with, after that of its article: "budget.txt.annotations.json" lies next to "budget.txt". */
export const SIDECAR_ENDING = '.annotations.json';
