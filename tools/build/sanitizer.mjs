// HtmlService rewrites a page's scripts with a reader from before template literals: to it a backtick is nothing, so
// `//`, `/*` or a lone `/` inside one begins a comment or a regular expression that swallows the page behind it.

const PUNCTUATION_BEFORE_REGEXP = /[(,=:[!&|?{};+\-*%<>~^]$/;
const WORD_BEFORE_REGEXP = /(?:^|[^\w$.])(?:return|typeof|case|in|of|do|else|void|delete|throw|new|instanceof)$/;

/** The longest regular expression that a script of ours has; what seems longer is none. */
export const LONGEST_REGEXP = 200;

/** Where a string that begins at `at` ends: behind its closing quote, or at the end of the line. */
function endOfString(code, at) {
  const quote = code[at];
  for (let next = at + 1; next < code.length; next += 1) {
    if (code[next] === '\\') next += 1;
    else if (code[next] === quote || code[next] === '\n') return next + 1;
  }
  return code.length;
}

/** Where a regular expression that begins at `at` ends: a slash in a class does not end it. */
function endOfRegExp(code, at) {
  let inClass = false;
  for (let next = at + 1; next < code.length; next += 1) {
    const char = code[next];
    if (char === '\\') next += 1;
    else if (char === '[') inClass = true;
    else if (char === ']') inClass = false;
    else if ((char === '/' && !inClass) || char === '\n') return next + 1;
  }
  return code.length;
}

/** Whether a slash behind `before` begins a regular expression rather than divides. */
function beginsRegExp(before) {
  const text = before.trimEnd();
  return text === '' || PUNCTUATION_BEFORE_REGEXP.test(text) || WORD_BEFORE_REGEXP.test(text);
}

/**
 * What a reader that knows strings, regular expressions and comments, but no template literals, would take for a comment
 * or for a regular expression of more than `LONGEST_REGEXP` characters: the first characters of each.
 */
export function misread(code) {
  const found = [];
  for (let at = 0; at < code.length; at += 1) {
    const char = code[at];
    if (char === '"' || char === "'") at = endOfString(code, at) - 1;
    if (char !== '/') continue;
    const isComment = code[at + 1] === '/' || code[at + 1] === '*';
    if (isComment) {
      found.push(code.slice(at, at + 60));
      const end = code.indexOf(code[at + 1] === '/' ? '\n' : '*/', at + 2);
      at = end < 0 ? code.length : end + 1;
    } else if (beginsRegExp(code.slice(Math.max(0, at - 20), at))) {
      const end = endOfRegExp(code, at);
      if (end - at > LONGEST_REGEXP) found.push(code.slice(at, at + 60));
      at = end - 1;
    }
  }
  return found;
}

/** The scripts that stand in a page. */
export function scriptsOf(html) {
  return [...html.matchAll(/<script[^>]*>([\s\S]*?)<\/script>/g)].map(([, script]) => script);
}
