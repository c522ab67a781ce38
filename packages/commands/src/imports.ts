/**
 * The module specifiers a TypeScript or JSX file imports: static, re-exported, dynamic and
 * `require`, types included. TypeScript 7 has no parser to call, hence by pattern; comments are
 * removed first, and the patterns do not match inside template texts on one line.
 */
export function importsOf(source: string): string[] {
  const code = withoutComments(source);
  const found = [
    ...code.matchAll(
      /(?:^|[\n;}])\s*(?:import|export)\b(?:[^'"`;()=]*?\bfrom)?\s*(['"])([^'"\n]+)\1/g,
    ),
    ...code.matchAll(/\b(?:import|require|import\.meta\.resolve)\s*\(\s*(['"])([^'"\n]+)\1/g),
  ];
  return [...new Set(found.flatMap((match) => match[2] ?? []))];
}

/** Replaces comments by blanks and leaves strings alone, whatever stands in them. */
function withoutComments(source: string): string {
  // In order of precedence: strings, then comments; a regular expression literal with a quote in
  // it ends at the line, since no string runs over one.
  const token =
    /"(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])*'|`(?:\\[\s\S]|[^`\\])*`|\/\/[^\n]*|\/\*[\s\S]*?\*\//g;
  return source.replace(token, (found) => (/^\/[/*]/.test(found) ? ' ' : found));
}
