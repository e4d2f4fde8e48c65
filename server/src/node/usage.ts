/** What `article-language-server --help` prints. */
export const USAGE = `Usage: article-language-server --stdio

Annotates articles (people, organizations, places, quotes, dates) for any editor that speaks the Language Server Protocol.

  --stdio          speak over standard input and output
  --node-ipc       speak over the channel of a parent Node process
  --socket=PORT    speak over a TCP socket that the client listens on
  --pipe=NAME      speak over a named pipe that the client listens on
  --version        print the version
  --help           print this
`;
