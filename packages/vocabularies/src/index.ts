export type { Code, CodeList, Crosswalk, FormerWording } from './code-list.ts';
export {
  type CodeListName,
  type CodeOf,
  codeListNames,
  codeLists,
  isCodeListName,
} from './code-lists.ts';
export { foldName, plainWords } from './fold-name.ts';
export { isSize } from './lists/unit.ts';
export { directionOf, type Labels, type Locale, locales } from './locale.ts';
export { codeMeant, codes, definition, entryOf, isCode, label, wordingAt } from './look-up.ts';
export { isInferred, statusEntryWhat, statusEntryWords, type ToldEntry } from './status-entry.ts';
export { allowedMoves, movesOf, type OffendingMove } from './status-moves.ts';
export type * from './types.ts';
