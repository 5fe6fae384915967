/** A sentence as lines of at most `letters`, broken between words: a cell runs on over blank ones, but not below itself. */
export function wordWrap(sentence: string, letters: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of sentence.split(' ')) {
    if (line !== '' && line.length + 1 + word.length > letters) {
      lines.push(line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return line === '' ? lines : [...lines, line];
}
