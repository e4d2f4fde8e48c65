/** Client to server: the workspace is trusted from now on. Before that, or without `workspaceTrusted` at the start, nothing is asked for online. */
export const WORKSPACE_TRUSTED_NOTIFICATION = 'articleAnnotator/workspaceTrusted';
