import { setTimeout } from 'node:timers/promises';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { createJsonStore } from '../../../src/lib/kept-json.ts';

const TEXTS = ['{"a":1}', '{"b":["é",{"c":null}]}', `{"d":"${'x'.repeat(5000)}"}`];

const keptIn = (room: number) => {
  const keep = createJsonStore(room);
  return TEXTS.map((text) => Buffer.from(text)).map((bytes) => () => keep(bytes));
};

/** After a turn of the event loop, before which nothing is let go that a weak reference was asked for. */
const collectGarbage = async (): Promise<void> => {
  setFlagsFromString('--expose-gc');
  await setTimeout(0);
  runInNewContext('gc')();
};

describe('a store of JSON objects', () => {
  it.each([0, 20, 1_000_000])('with room for %i bytes gives back every object, however often', (room) => {
    const all = keptIn(room);
    const backAndForth = [...all, ...all.toReversed(), ...all];
    const texts = [...TEXTS, ...TEXTS.toReversed(), ...TEXTS];
    expect(backAndForth.map((read) => read())).toEqual(texts.map((text) => JSON.parse(text)));
  });

  it('parses nothing anew that fits into its room', () => {
    for (const read of keptIn(1_000_000)) expect(read()).toBe(read());
  });

  it('lets an object that does not fit go as soon as another one is kept or read', async () => {
    const keep = createJsonStore(0);
    const weakly = (text: string) => {
      const bytes = Buffer.from(text);
      return { read: () => keep(bytes), object: new WeakRef<object>(keep(bytes)) };
    };
    const [first, second] = [weakly('{"a":1}'), weakly('{"b":2}')];
    const again = new WeakRef(first.read());
    await collectGarbage();
    expect(first.object.deref()).toBeUndefined();
    expect(again.deref()).toEqual({ a: 1 });
    expect(second.read()).toEqual({ b: 2 });
    await collectGarbage();
    expect(again.deref()).toBeUndefined();
  });
});
