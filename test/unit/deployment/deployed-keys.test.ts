import { describe, expect, it } from 'vitest';
import { valuesInText, valuesOfVariables } from '../../../src/deployment/deployed-keys.ts';

it('an old key is found in containers, functions and nested values of a deployed template', () => {
  const template = {
    Resources: {
      Task: {
        Properties: {
          ContainerDefinitions: [
            {
              Environment: [
                { Name: 'KEY', Value: 'one' },
                { Name: 'OTHER', Value: 'no' },
              ],
            },
          ],
        },
      },
      Function: { Properties: { Environment: { Variables: { KEY: 'two' } } } },
      Reference: { Properties: { Environment: [{ Name: 'KEY', Value: { Ref: 'Parameter' } }] } },
    },
  };
  expect(valuesOfVariables(template, new Set(['KEY']))).toEqual(['one', 'two']);
});

describe('an old secret', () => {
  const names = new Set(['KEY']);
  const literals = (value: unknown) =>
    valuesOfVariables({ Environment: [{ Name: 'KEY', Value: value }] }, names);
  const host = { 'Fn::GetAtt': ['Database', 'Endpoint.Address'] };

  it.each<readonly [string, unknown, readonly string[]]>([
    [
      'joined with an address',
      { 'Fn::Join': ['', ['postgres://chat:old@', host, ':5432/chat']] },
      ['postgres://chat:old@', ':5432/chat'],
    ],
    ['joined of two parts', { 'Fn::Join': ['-', ['one', 'two', { Ref: 'Stage' }]] }, ['one-two-']],
    [
      'that depends on a condition',
      { 'Fn::If': ['IsProduction', 'one', { 'Fn::If': ['IsTest', 'two', { Ref: 'AWS::NoValue' }] }] },
      ['one', 'two'],
    ],
    [
      'in a substitution',
      { 'Fn::Sub': 'one$'.concat('{Database.Address}two$', '{!Kept}') },
      ['one', 'two$'.concat('{Kept}')],
    ],
    [
      'in the variables of one',
      { 'Fn::Sub': ['$'.concat('{Key}-tail'), { Key: { 'Fn::If': ['IsTest', 'one', 'two'] } }] },
      ['-tail', 'one', 'two'],
    ],
    [
      'in what is encoded or selected',
      { 'Fn::Base64': { 'Fn::Select': [0, ['one', { Ref: 'Two' }]] } },
      ['one'],
    ],
    ['in no name', { 'Fn::ImportValue': 'the-name-of-an-export' }, []],
    ['in no dynamic reference', '{{resolve:secretsmanager:chat-app/jwt:SecretString:key::}}', []],
    [
      'in no dynamic reference of parts',
      { 'Fn::Join': ['', ['{{resolve:secretsmanager:', { Ref: 'Secret' }, ':SecretString:key::}}']] },
      [],
    ],
    [
      'in no part of an address',
      { 'Fn::Join': ['', ['https://', { Ref: 'Api' }, '.execute-api.us-west-2.amazonaws.com/']] },
      ['https://'],
    ],
  ])('is found %s', (_, value, found) => {
    expect(literals(value)).toEqual(found);
  });

  it('is found in YAML, in the functions that stand on one line too', () => {
    const yaml = `
      Environment:
        - Name: KEY
          Value: 'one'
        - Name: "KEY"
          Value: !Sub "two\${Stage}three"
        - Value: !Join ['', ['four', !GetAtt Database.Address, "five"]]
          Name: KEY
        - Name: OTHER
          Value: six
      Variables:
        KEY: seven
        OTHER: !Ref KEY
        KEY: !Ref Eight`;
    expect(valuesInText(yaml, names)).toEqual(['one', 'two', 'three', 'four', 'five', 'seven']);
  });
});

it('an old key is found in a template that is not JSON', () => {
  const template = [
    '      Environment:',
    '        - Name: KEY',
    '          Value: one',
    "        - Value: 'two'",
    '          Name: KEY',
    '        - Name: OTHER',
    '          Value: no',
    '      Variables:',
    '        KEY: "three"',
  ].join('\n');
  expect(valuesInText(template, new Set(['KEY'])).toSorted()).toEqual(['one', 'three', 'two']);
});
