/** The view of annotations, as `package.json` contributes it. */
export const VIEW = 'articleAnnotator.annotations';

/** The context key that the view's welcome texts go by. */
export const VIEW_STATE = 'articleAnnotator.view';

/** `listed`: there is something to list, or an answer is on its way. */
export type ViewState = 'noArticle' | 'leftAlone' | 'nothingFound' | 'listed';
