import { joined, known, type Reading, unknown } from './reading.ts';

/** `$NAME`, `${NAME}` and `${NAME:-default}` as Docker Compose puts them in: template/template.go of compose-go 2.16.2. */

type LookUp = (name: string) => Reading;

/** The text after an operator reaches to the last brace of the line, and is cut at the one that fits. */
const VARIABLE = /\$(?:(\$)|([_a-z][_a-z0-9]*)|\{(?:([_a-z][_a-z0-9]*)(?:(:?[-+?])([^\n]*))?\}|()))/giu;

/** Each level reads the rest of the line again, so that many take time by the square. */
const MAXIMUM_DEPTH = 100;

/** @returns undefined where Compose refuses the text */
export function substitute(text: string, lookUp: LookUp, depth = 0): Reading | undefined {
  if (depth > MAXIMUM_DEPTH) return unknown('its value has too many variables');
  const parts: Reading[] = [];
  let end = 0;
  for (const match of text.matchAll(VARIABLE)) {
    const value = replacement(match, lookUp, depth + 1);
    if (value === undefined) return undefined;
    parts.push(known(text.slice(end, match.index)), value);
    end = match.index + match[0].length;
  }
  return joined([...parts, known(text.slice(end))]);
}

function replacement(match: RegExpExecArray, lookUp: LookUp, depth: number): Reading | undefined {
  const [whole, dollar, plain, braced, operator] = match;
  if (dollar !== undefined) return known('$');
  const name = plain ?? braced;
  if (name === undefined) return undefined;
  if (operator === undefined) return lookUp(name);
  const closing = closingBrace(whole);
  const inner = whole.slice(2 + name.length + operator.length, closing);
  const value = chosen({ value: lookUp(name), operator, inner }, lookUp, depth);
  const rest = substitute(whole.slice(closing + 1), lookUp, depth);
  return value && rest && joined([value, rest]);
}

type Choice = { readonly value: Reading; readonly operator: string; readonly inner: string };

/** Absent and empty differ only for an operator without colon. */
function chosen({ value, operator, inner }: Choice, lookUp: LookUp, depth: number): Reading | undefined {
  if (value.kind === 'unknown') return value;
  const text = value.kind === 'value' ? value.value : undefined;
  const isSet = operator.startsWith(':') ? text !== undefined && text !== '' : text !== undefined;
  if (operator.endsWith('?')) return isSet ? value : undefined;
  return isSet === operator.endsWith('+') ? substitute(inner, lookUp, depth) : known(text ?? '');
}

/** The brace that closes the first one. The character after an opening brace is not looked at. */
function closingBrace(text: string): number {
  let open = 0;
  for (let index = 0; index < text.length; index += 1) {
    if (text[index] === '}') {
      open -= 1;
      if (open === 0) return index;
    }
    if (text[index] === '{') {
      open += 1;
      index += 1;
    }
  }
  return text.length - 1;
}
