/** Cuts Markdown between its lines, so that what is left has no open fence and no open fold. */

/** What is open behind a line: a fence's marks, '' for none, and folds. */
type Open = { readonly fence: string; readonly folds: number };

const NOTHING: Open = { fence: '', folds: 0 };

const after = (line: string, { fence, folds }: Open): Open => {
  const marks = /^ {0,3}(`{3,})([^`]*)$/.exec(line);
  if (fence !== '') {
    const closes = marks && (marks[1] ?? '').length >= fence.length && marks[2]?.trim() === '';
    return { fence: closes ? '' : fence, folds };
  }
  if (marks) return { fence: marks[1] ?? '', folds };
  const opened = line.startsWith('<details>') ? 1 : 0;
  const closed = line.endsWith('</details>') ? 1 : 0;
  return { fence, folds: Math.max(0, folds + opened - closed) };
};

const closing = ({ fence, folds }: Open): string =>
  (fence === '' ? '' : `\n${fence}`) + '\n\n</details>'.repeat(folds);

/** At most `limit` UTF-16 units; `note` stands behind what was cut. */
export const cutMarkdown = (markdown: string, limit: number, note = '… the rest is left out'): string => {
  const lines = markdown.split('\n');
  let open = NOTHING;
  let length = 0;
  let best = { lines: 0, open: NOTHING };
  for (const [index, line] of lines.entries()) {
    open = after(line, open);
    length += line.length + 1;
    const isLast = index === lines.length - 1;
    const tail = closing(open).length + (isLast ? 0 : note.length + 2);
    if (length - 1 + tail <= limit) best = { lines: index + 1, open };
    else if (length > limit) break;
  }
  const kept = lines.slice(0, best.lines).join('\n') + closing(best.open);
  return best.lines === lines.length ? kept : `${kept}\n\n${note}`;
};
