import { isList, isObject, type Json } from '../lib/json.ts';
import { type Expression, evaluate, expressionsIn, type Resource, type Scope } from '../template/evaluate.ts';
import { definitionsOf } from './conditions.ts';

/** What expressions are worked out from. */
type Dependencies = {
  /** Those whose `Ref` is in them. */
  readonly resources: readonly Resource[];
  /** Those whose other attributes are in them. */
  readonly attributes: readonly Resource[];
  /** Conditions, mappings and defaults of parameters, as one text. */
  readonly definitions: string;
};

export function dependenciesOf(expressions: readonly Expression[]): Dependencies {
  const all = expressions.flatMap(withInner);
  return {
    resources: all.flatMap(({ resource }) => resource ?? []),
    attributes: all.flatMap(({ attributeOf }) => attributeOf ?? []),
    definitions: all
      .map(({ whole }) => (whole ? definitionsOf(whole.value, whole.scope.template.body) : ''))
      .join('\n'),
  };
}

const withInner = (expression: Expression): readonly Expression[] => {
  const { whole } = expression;
  return [
    expression,
    ...(whole ? membersOf(whole.value).flatMap((member) => inside(member, whole.scope)) : []),
  ];
};

const inside = (value: Json, scope: Scope): readonly Expression[] =>
  expressionsIn(evaluate(value, scope)).flatMap(withInner);

const membersOf = (value: Json): readonly Json[] => {
  if (isList(value)) return value;
  return isObject(value) ? Object.values(value) : [];
};
