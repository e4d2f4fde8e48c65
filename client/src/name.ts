/** What the extension calls itself: its output channel, and the language client in messages. */
export const NAME = 'Article Annotator';
