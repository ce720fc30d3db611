import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { inputsTable, outputsTable, subAction, withInputs } from '../../../scripts/docs.ts';
import { withPart } from '../../../scripts/markdown.ts';
import { type InputFacts, MODES } from '../../../src/inputs/table.ts';

const inputs: Readonly<Record<string, InputFacts>> = {
  'accept-status': {
    modes: ['deploy', 'verify', 'rotate'],
    default: '200-299',
    with: 'a backend URL',
    description: 'Statuses that mean accepted,\ne.g. `200|404`.',
  },
  'jwt-secret-key': { modes: MODES, required: 'in a rotation', description: 'The key.' },
  lookups: { modes: ['dry-run'], default: 'false', description: 'A boolean.' },
};

describe('the generated documentation', () => {
  it('has one row per input, in one line each', () => {
    expect(inputsTable(inputs)).toBe(
      [
        '| input | default | when | required | meaning |',
        '| --- | --- | --- | --- | --- |',
        '| `accept-status` | `200-299` | all but dry-run, with a backend URL | | Statuses that mean accepted, e.g. `200\\|404`. |',
        '| `jwt-secret-key` | | all modes | in a rotation | The key. |',
        '| `lookups` | `false` | dry-run | | A boolean. |',
      ].join('\n'),
    );
  });

  it('leaves out a column of the inputs that is empty in every row', () => {
    const { lookups } = inputs;
    expect(inputsTable(lookups ? { lookups } : {}).split('\n')[0]).toBe(
      '| input | default | when | meaning |',
    );
  });

  it('gives GitHub the description and the default of each input, and the rest of action.yml as it was', () => {
    const description = 'Words that fill more than one line of the file. '.repeat(9).trim();
    const text = 'name: Deploy\n\ninputs:\n  gone:\n    default: x\n\noutputs:\n  verdict: {}\n';
    const written = withInputs(text, { mode: { modes: MODES, description }, ...inputs });
    expect(parse(written)).toEqual({
      name: 'Deploy',
      inputs: {
        mode: { description },
        'accept-status': { description: inputs['accept-status']?.description, default: '200-299' },
        'jwt-secret-key': { description: 'The key.' },
        lookups: { description: 'A boolean.', default: 'false' },
      },
      outputs: { verdict: {} },
    });
    expect(written.split('\n').filter((line) => line.length > 120)).toEqual([]);
    expect(withInputs(written, { mode: { modes: MODES, description }, ...inputs })).toBe(written);
  });

  it('says that action.yml has no place for the inputs', () => {
    expect(() => withInputs('name: Deploy\n', inputs)).toThrow(/inputs:/);
  });

  it('makes the action of one mode from that of the root: preset, with fewer inputs and the same bundle', () => {
    const text =
      'name: Deploy\ndescription: x\nauthor: us\n\ninputs:\n  gone:\n    default: x\n\noutputs:\n  verdict: {}\n\nruns:\n  main: dist/index.js\n  post: dist/post.js\n';
    const { author, inputs: own, outputs, runs } = parse(subAction(text, 'verify'));
    expect({ author, outputs, runs }).toEqual({
      author: 'us',
      outputs: { verdict: {} },
      runs: { main: '../dist/index.js', post: '../dist/post.js' },
    });
    expect(own.mode.default).toBe('verify');
    expect(own['backend-url'].required).toBe(true);
    expect(Object.keys(own)).not.toContain('phase');
  });

  it('has one row per output', () => {
    expect(outputsTable(parse('outputs:\n  verdict:\n    description: The verdict.'))).toBe(
      ['| output | meaning |', '| --- | --- |', '| `verdict` | The verdict. |'].join('\n'),
    );
  });

  it('refuses an output without a description, and takes metadata without outputs', () => {
    expect(() => outputsTable(parse('outputs:\n  verdict:\n    value: x'))).toThrow(/outputs\.verdict/);
    expect(outputsTable(null).split('\n')).toHaveLength(2);
  });

  it('replaces only what stands between the markers, and gives the same when run twice', () => {
    const text = 'before\n<!-- inputs:start -->\nold\n<!-- inputs:end -->\nafter\n';
    const once = withPart(text, 'inputs', 'new $& table');
    expect(once).toBe('before\n<!-- inputs:start -->\n\nnew $& table\n\n<!-- inputs:end -->\nafter\n');
    expect(withPart(once, 'inputs', 'new $& table')).toBe(once);
  });

  it.each(['', '<!-- inputs:start -->', '<!-- inputs:end --><!-- inputs:start -->'])(
    'says that the markers are missing in %j',
    (text) => {
      expect(() => withPart(text, 'inputs', 'new')).toThrow(/inputs:start/);
    },
  );
});
